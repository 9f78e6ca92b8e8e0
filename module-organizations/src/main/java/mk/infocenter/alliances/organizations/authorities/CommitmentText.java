package mk.infocenter.alliances.organizations.authorities;

import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What an authority promised.
 *
 * @param official who said it, null where it was the body as a whole
 * @param alreadyDue that its day was over before it was written down here
 * @param source where it was promised, null where no record says
 * @param responsible account of the member who follows it up, null for all administrators
 */
public record CommitmentText(
        UUID authority,
        @Nullable UUID official,
        LocalizedText promise,
        LocalDate promisedOn,
        LocalDate due,
        boolean alreadyDue,
        @Nullable Source source,
        @Nullable UUID responsible) {

    /** Longest promise in one language, in characters. */
    public static final int LONGEST = 500;

    /** A record of any kind, named as in its history. */
    public record Source(String kind, UUID id) {}

    public CommitmentText {
        Texts.check(promise, "promise", LONGEST, "commitment.promise.missing");
    }

    /**
     * A day that is over is either a slip of the pen, or a promise that is written down late. The scoreboard would say "due"
     * of both, so whoever writes says which it is, and a late one was promised before its day.
     */
    void check(LocalDate today) {
        if (promisedOn.isAfter(today)) {
            throw new InvalidField("promisedOn", "commitment.promised.future");
        }
        if (due.isBefore(today) && !alreadyDue) {
            throw new InvalidField("due", "commitment.due.past");
        }
        if (alreadyDue && !due.isBefore(today)) {
            throw new InvalidField("due", "commitment.due.not-past");
        }
        if (alreadyDue && !promisedOn.isBefore(due)) {
            throw new InvalidField("promisedOn", "commitment.promised.not-before");
        }
        if (due.isBefore(promisedOn)) {
            throw new InvalidField("due", "commitment.due.before-promise");
        }
    }
}
