package mk.infocenter.alliances.jobs;

/** How jobs of a kind are done; a module declares one as a bean for each of its kinds. */
public record JobHandler<I extends Record>(JobKind<I> kind, Work<I> work) {

    /**
     * The work itself. It runs in the scope of the job's tenant, for whoever started the job, outside any transaction, and
     * may run again from the last step when a node died or an attempt failed: what must not happen twice happens in a
     * {@link Progress#step}.
     */
    @FunctionalInterface
    public interface Work<I> {

        /**
         * Does it all.
         *
         * @throws JobFailed where it can't be done, however often it is tried
         * @throws Exception where another attempt may do better
         */
        JobResult run(I input, Progress progress) throws Exception;
    }
}
