package mk.infocenter.alliances.organizations.exchange.web;

import jakarta.validation.constraints.Size;
import mk.infocenter.alliances.organizations.exchange.ReplyText;
import mk.infocenter.alliances.organizations.exchange.ReplyView;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.web.Answered;

/** A reply as typed. */
class ReplyForm {

    private int version;

    @Answered(message = "{post.text.missing}")
    @Size(max = ReplyText.LONGEST, message = "{form.too-long}") private String text = "";

    private String language = "";

    static ReplyForm in(String language) {
        var form = new ReplyForm();
        form.language = language;
        return form;
    }

    static ReplyForm of(ReplyView reply) {
        var form = in(reply.language());
        form.version = reply.version();
        form.text = reply.text();
        return form;
    }

    ReplyText reply() {
        return new ReplyText(new RichText(text), language);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
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
}
