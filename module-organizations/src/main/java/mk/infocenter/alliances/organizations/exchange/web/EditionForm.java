package mk.infocenter.alliances.organizations.exchange.web;

import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.organizations.exchange.EditionText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** An edition as sent, with its file. */
class EditionForm {

    private String language = "";
    private String label = "";
    private String news = "";
    private @Nullable MultipartFile file;

    static EditionForm in(String language) {
        var form = new EditionForm();
        form.setLanguage(language);
        return form;
    }

    /** What is said of it; null where something is wrong, which then stands in the errors. */
    final @Nullable EditionText edition(BindingResult errors) {
        try {
            return new EditionText(language, label, news);
        } catch (InvalidField e) {
            errors.rejectValue(e.field(), e.message());
            return null;
        }
    }

    public String getLanguage() {
        return language;
    }

    public final void setLanguage(String language) {
        this.language = language;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getNews() {
        return news;
    }

    public void setNews(String news) {
        this.news = news;
    }

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }
}
