package mk.infocenter.alliances.organizations.exchange.web;

import jakarta.validation.constraints.Size;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.organizations.exchange.ReplyText;
import mk.infocenter.alliances.organizations.exchange.TopicText;
import mk.infocenter.alliances.organizations.exchange.TopicView;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.web.Answered;
import org.jspecify.annotations.Nullable;

/** A topic as typed. */
class TopicForm {

    private int version;

    @Answered(message = "{topic.title.missing}")
    @Size(max = TopicText.LONGEST_TITLE, message = "{form.too-long}") private String title = "";

    @Answered(message = "{post.text.missing}")
    @Size(max = ReplyText.LONGEST, message = "{form.too-long}") private String text = "";

    private String language = "";
    private @Nullable Theme theme;

    static TopicForm in(String language) {
        var form = new TopicForm();
        form.language = language;
        return form;
    }

    static TopicForm of(TopicView topic) {
        var form = in(topic.language());
        form.version = topic.version();
        form.title = topic.title();
        form.text = topic.text();
        form.theme = topic.theme();
        return form;
    }

    TopicText topic() {
        return new TopicText(title, new RichText(text), language, theme);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title.strip();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text.strip();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public @Nullable Theme getTheme() {
        return theme;
    }

    public void setTheme(@Nullable Theme theme) {
        this.theme = theme;
    }
}
