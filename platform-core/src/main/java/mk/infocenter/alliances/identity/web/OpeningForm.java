package mk.infocenter.alliances.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import mk.infocenter.alliances.tenancy.Reason;

/** Why somebody from outside reads an organization's records, for how long, and which page they wanted. */
class OpeningForm {

    @NotBlank(message = "{reason.missing}") @Size(max = Reason.LONGEST, message = "{reason.too-long}") private String reason = "";

    private int minutes;

    private String to = "";

    static OpeningForm empty(Duration usual, String to) {
        var form = new OpeningForm();
        form.minutes = Math.toIntExact(usual.toMinutes());
        form.to = to;
        return form;
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** The page that they wanted, where it is the root or below it; else the root itself. */
    String onwards(String root) {
        return to.equals(root) || to.startsWith(root + "/") || to.startsWith(root + "?") ? to : root;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason.strip();
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
