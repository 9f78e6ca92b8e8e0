package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.web.Answered;
import org.jspecify.annotations.Nullable;

/** Another day that the authority named, as typed. */
class PostponementForm {

    @Answered(message = "{commitment.due.missing}")
    private @Nullable LocalDate due;

    @Answered(message = "{reason.missing}")
    @Size(max = Reason.LONGEST, message = "{reason.too-long}") private String reason = "";

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason.strip();
    }
}
