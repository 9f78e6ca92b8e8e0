package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import mk.infocenter.alliances.organizations.consultations.ConsultationText;
import mk.infocenter.alliances.organizations.consultations.PriorityView;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Answered;
import mk.infocenter.alliances.web.Conflict;

/** What a priority is called, and why it has its place, as typed. */
class PriorityForm {

    private int version;

    @Answered(message = "{priority.title.missing}")
    private Map<String, @Size(max = ConsultationText.LONGEST_QUESTION, message = "{form.too-long}") String> title =
            new HashMap<>();

    private Map<String, @Size(max = ConsultationText.LONGEST, message = "{form.too-long}") String> reason =
            new HashMap<>();

    static PriorityForm of(PriorityView priority) {
        var form = new PriorityForm();
        form.version = priority.version();
        form.title = new HashMap<>(priority.title().texts());
        form.reason = new HashMap<>(priority.reason().texts());
        return form;
    }

    LocalizedText title() {
        return new LocalizedText(title);
    }

    LocalizedText reason() {
        return new LocalizedText(reason);
    }

    /** Where this edit differs from what somebody else stored meanwhile. */
    Conflict conflictWith(PriorityForm stored) {
        return new Conflict.Comparison()
                .texts("title", title, stored.title)
                .texts("reason", reason, stored.reason)
                .conflict();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public void setTitle(Map<String, String> title) {
        this.title = title;
    }

    public Map<String, String> getReason() {
        return reason;
    }

    public void setReason(Map<String, String> reason) {
        this.reason = reason;
    }
}
