package mk.infocenter.alliances.organizations.exchange.web;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import mk.infocenter.alliances.organizations.exchange.AnnouncementText;
import mk.infocenter.alliances.organizations.exchange.AnnouncementView;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Answered;
import mk.infocenter.alliances.web.Conflict;

/** An announcement as typed. */
class AnnouncementForm {

    private int version;

    @Answered(message = "{announcement.title.missing}")
    private Map<String, @Size(max = AnnouncementText.LONGEST_TITLE, message = "{form.too-long}") String> title =
            new HashMap<>();

    @Answered(message = "{announcement.text.missing}")
    private Map<String, @Size(max = AnnouncementText.LONGEST, message = "{form.too-long}") String> text =
            new HashMap<>();

    static AnnouncementForm of(AnnouncementView announcement) {
        var form = new AnnouncementForm();
        form.version = announcement.version();
        form.title = new HashMap<>(announcement.title().texts());
        form.text = new HashMap<>(announcement.text().texts());
        return form;
    }

    AnnouncementText announcement() {
        return new AnnouncementText(new LocalizedText(title), new LocalizedText(text));
    }

    Conflict conflictWith(AnnouncementForm stored) {
        return new Conflict.Comparison()
                .texts("title", title, stored.title)
                .texts("text", text, stored.text)
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

    public Map<String, String> getText() {
        return text;
    }

    public void setText(Map<String, String> text) {
        this.text = text;
    }
}
