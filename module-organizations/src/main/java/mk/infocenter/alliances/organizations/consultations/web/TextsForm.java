package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import mk.infocenter.alliances.organizations.consultations.ConsultationText;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Conflict;

/** One text in the languages of the organization: the summary of a result, or what is there of a need now. */
class TextsForm {

    private int version;

    private Map<String, @Size(max = ConsultationText.LONGEST, message = "{form.too-long}") String> text =
            new HashMap<>();

    static TextsForm of(int version, LocalizedText text) {
        var form = new TextsForm();
        form.version = version;
        form.text = new HashMap<>(text.texts());
        return form;
    }

    LocalizedText text() {
        return new LocalizedText(text);
    }

    /** Where this edit differs from what somebody else stored meanwhile. */
    Conflict conflictWith(TextsForm stored) {
        return new Conflict.Comparison().texts("text", text, stored.text).conflict();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Map<String, String> getText() {
        return text;
    }

    public void setText(Map<String, String> text) {
        this.text = text;
    }
}
