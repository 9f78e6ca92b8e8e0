package mk.infocenter.alliances.organizations.alliances.web;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import mk.infocenter.alliances.organizations.alliances.PaperView;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Conflict;

/** A working paper as typed. */
class PaperForm {

    private int version;
    private Map<String, @Size(max = 200, message = "{form.too-long}") String> title = new HashMap<>();
    private Map<String, @Size(max = 20000, message = "{form.too-long}") String> text = new HashMap<>();

    static PaperForm of(PaperView paper) {
        var form = new PaperForm();
        form.version = paper.version();
        form.title = new HashMap<>(paper.title().texts());
        form.text = new HashMap<>(paper.text().texts());
        return form;
    }

    /** Where this edit differs from what somebody else stored meanwhile. */
    Conflict conflictWith(PaperForm stored) {
        return new Conflict.Comparison()
                .texts("title", title, stored.title)
                .texts("text", text, stored.text)
                .conflict();
    }

    LocalizedText titles() {
        return new LocalizedText(title);
    }

    LocalizedText texts() {
        return new LocalizedText(text);
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

    public Map<String, String> getText() {
        return text;
    }

    public void setText(Map<String, String> text) {
        this.text = text;
    }
}
