package mk.infocenter.alliances.organizations.exchange.web;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.organizations.exchange.ResourceKind;
import mk.infocenter.alliances.organizations.exchange.ResourceText;
import mk.infocenter.alliances.organizations.exchange.ResourceView;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Answered;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A resource as typed, with its first edition where it is new. */
class ResourceForm extends EditionForm {

    private int version;
    private ResourceKind kind = ResourceKind.HANDBOOK;

    @Answered(message = "{resource.title.missing}")
    private Map<String, @Size(max = ResourceText.LONGEST_TITLE, message = "{form.too-long}") String> title =
            new HashMap<>();

    @Answered(message = "{resource.description.missing}")
    private Map<String, @Size(max = ResourceText.LONGEST_DESCRIPTION, message = "{form.too-long}") String> description =
            new HashMap<>();

    private @Nullable Theme theme;

    static ResourceForm blank(String language) {
        var form = new ResourceForm();
        form.setLanguage(language);
        form.setLabel("1");
        return form;
    }

    static ResourceForm of(ResourceView resource) {
        var form = new ResourceForm();
        form.version = resource.version();
        form.kind = resource.kind();
        form.title = new HashMap<>(resource.title().texts());
        form.description = new HashMap<>(resource.description().texts());
        form.theme = resource.theme();
        return form;
    }

    /** What is said of it; null where something is wrong, which then stands in the errors. */
    @Nullable ResourceText resource(BindingResult errors) {
        return errors.hasErrors()
                ? null
                : new ResourceText(kind, new LocalizedText(title), new LocalizedText(description), theme);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public ResourceKind getKind() {
        return kind;
    }

    public void setKind(ResourceKind kind) {
        this.kind = kind;
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public void setTitle(Map<String, String> title) {
        this.title = title;
    }

    public Map<String, String> getDescription() {
        return description;
    }

    public void setDescription(Map<String, String> description) {
        this.description = description;
    }

    public @Nullable Theme getTheme() {
        return theme;
    }

    public void setTheme(@Nullable Theme theme) {
        this.theme = theme;
    }
}
