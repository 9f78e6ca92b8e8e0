package mk.infocenter.alliances.people.web;

import mk.infocenter.alliances.tenancy.Reason;
import org.jspecify.annotations.Nullable;

/** What may be wrong with a reason as typed. */
final class Reasons {

    static final String NAMES_THE_PERSON = "reason.names-the-person";

    private Reasons() {}

    /** The message's key, null where nothing is wrong. */
    static @Nullable String wrong(String reason) {
        if (reason.isBlank()) {
            return "reason.missing";
        }
        return reason.strip().length() > Reason.LONGEST ? "reason.too-long" : null;
    }
}
