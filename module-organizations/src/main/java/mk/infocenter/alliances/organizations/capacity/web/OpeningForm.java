package mk.infocenter.alliances.organizations.capacity.web;

import java.time.LocalDate;
import mk.infocenter.alliances.web.Answered;
import org.jspecify.annotations.Nullable;

/** Until when an organization scores itself. */
class OpeningForm {

    @Answered(message = "{assessment.until.missing}")
    private @Nullable LocalDate until;

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
