package mk.infocenter.alliances.leaving.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mk.infocenter.alliances.leaving.LeavingStatus;
import mk.infocenter.alliances.leaving.LeavingSummary;
import mk.infocenter.alliances.web.Baton;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.web.Stepper;
import mk.infocenter.alliances.web.Stepper.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where a leaving stands and who must act, in the reader's language. */
@Component
class LeavingWords {

    private final MessageSource messages;
    private final Dates dates;

    LeavingWords(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    boolean goesOnByItself(LeavingStatus status) {
        return status == LeavingStatus.EXPORTING || status == LeavingStatus.CLOSING;
    }

    /** Null for a case that was cancelled, which stands nowhere any more. */
    @Nullable Stepper stepper(LeavingSummary leaving) {
        if (leaving.status() == LeavingStatus.CANCELLED) {
            return null;
        }
        var phases = new ArrayList<Stepper.Phase>();
        add(phases, "export", leaving.manifest() != null, null);
        add(phases, "verify", leaving.verifiedAt() != null, leaving.verifiedAt());
        add(phases, "confirm", leaving.secondAt() != null, leaving.secondAt());
        add(phases, "erase", leaving.erasedAt() != null, leaving.erasedAt());
        add(phases, "closed", leaving.status() == LeavingStatus.CLOSED, null);
        return new Stepper(phases);
    }

    /** The first that is not done is the one it is in. */
    private void add(List<Stepper.Phase> phases, String name, boolean done, @Nullable Instant when) {
        var before = phases.isEmpty() ? Progress.DONE : phases.getLast().progress();
        var progress = done ? Progress.DONE : before == Progress.DONE ? Progress.CURRENT : Progress.NEXT;
        phases.add(new Stepper.Phase("leaving.phase." + name, when == null ? "" : dates.moment(when), progress));
    }

    /** Null where nobody must act any more. */
    @Nullable Baton baton(LeavingSummary leaving, Locale locale) {
        if (leaving.status().ended()) {
            return null;
        }
        var who = messages.getMessage("leaving.waiting." + leaving.status().name(), null, locale);
        return new Baton(who, leaving.since().atZone(Dates.ZONE).toLocalDate(), null);
    }
}
