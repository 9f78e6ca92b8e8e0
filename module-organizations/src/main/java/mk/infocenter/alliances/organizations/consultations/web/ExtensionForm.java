package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.web.Answered;
import org.jspecify.annotations.Nullable;

/** Until when contributions are taken instead, and why. */
class ExtensionForm {

    @Answered(message = "{consultation.closes.missing}")
    private @Nullable LocalDate until;

    @Answered(message = "{reason.missing}")
    @Size(max = Reason.LONGEST, message = "{reason.too-long}") private String reason = "";

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason.strip();
    }
}
