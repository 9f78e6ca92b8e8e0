package mk.infocenter.alliances.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How an organization appears, as typed: by Info-center when it invites one, by the organization ever after. */
public abstract class AppearanceForm {

    private Map<String, @Size(max = 200, message = "{form.too-long}") String> name = new HashMap<>();

    @NotEmpty(message = "{tenant.languages.missing}") private List<String> languages = new ArrayList<>();

    private String defaultLanguage = "";
    private List<String> modules = new ArrayList<>();

    @Pattern(regexp = "#[0-9a-f]{6}", message = "{tenant.accent.form}") private String accent = "";

    public final Map<String, String> getName() {
        return name;
    }

    public final void setName(Map<String, String> name) {
        this.name = name;
    }

    public final List<String> getLanguages() {
        return languages;
    }

    public final void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public final String getDefaultLanguage() {
        return defaultLanguage;
    }

    public final void setDefaultLanguage(String defaultLanguage) {
        this.defaultLanguage = defaultLanguage;
    }

    public final List<String> getModules() {
        return modules;
    }

    public final void setModules(List<String> modules) {
        this.modules = modules;
    }

    public final String getAccent() {
        return accent;
    }

    public final void setAccent(String accent) {
        this.accent = accent.strip().toLowerCase(Locale.ROOT);
    }
}
