package mk.infocenter.alliances.jobs;

/**
 * A kind of job that a module has; the message {@code job.<name>} names it. It stands as a constant beside the use case
 * that starts it, and a {@link JobHandler} bean says how it is done.
 *
 * @param name lower case with hyphens, verb first, for example {@code import-people}; it stands in the database
 * @param input what a job of this kind is given: a record of ids, written as JSON, without personal data
 * @param attempts how often it is tried before it has failed; a node that dies in the middle spends one
 */
public record JobKind<I extends Record>(String name, Class<I> input, int attempts) {

    /** Tried up to five times. */
    public JobKind(String name, Class<I> input) {
        this(name, input, 5);
    }
}
