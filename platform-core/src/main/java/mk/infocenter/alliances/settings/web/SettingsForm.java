package mk.infocenter.alliances.settings.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mk.infocenter.alliances.tenancy.FeatureModules;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.TenantSettings;
import mk.infocenter.alliances.web.Conflict;

/** The settings as typed; the module that every organization has is no choice. */
class SettingsForm {

    private int version;

    private Map<String, @Size(max = 200, message = "{form.too-long}") String> name = new HashMap<>();

    @NotEmpty(message = "{tenant.languages.missing}") private List<String> languages = new ArrayList<>();

    private String defaultLanguage = "";
    private List<String> modules = new ArrayList<>();

    @Pattern(regexp = "#[0-9a-f]{6}", message = "{tenant.accent.form}") private String accent = "";

    static SettingsForm of(TenantSettings settings) {
        var form = new SettingsForm();
        form.version = settings.version();
        form.name = new HashMap<>(settings.name().texts());
        form.languages = new ArrayList<>(settings.languages());
        form.defaultLanguage = settings.defaultLanguage();
        form.modules = new ArrayList<>(settings.modules());
        form.modules.remove(FeatureModules.BASE);
        form.accent = settings.accent();
        return form;
    }

    TenantSettings settings() {
        return new TenantSettings(
                version,
                new LocalizedText(name),
                defaultLanguage,
                languages,
                Stream.concat(Stream.of(FeatureModules.BASE), modules.stream())
                        .distinct()
                        .toList(),
                accent,
                null);
    }

    /** Where this edit differs from what somebody else stored meanwhile. */
    Conflict conflictWith(SettingsForm stored) {
        return new Conflict.Comparison()
                .texts("name", name, stored.name)
                .codes("languages", "tenant.languages", languages, stored.languages)
                .codes("defaultLanguage", "tenant.languages", List.of(defaultLanguage), List.of(stored.defaultLanguage))
                .codes("modules", "tenant.modules", modules, stored.modules)
                .value("accent", accent, stored.accent)
                .conflict();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Map<String, String> getName() {
        return name;
    }

    public void setName(Map<String, String> name) {
        this.name = name;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public String getDefaultLanguage() {
        return defaultLanguage;
    }

    public void setDefaultLanguage(String defaultLanguage) {
        this.defaultLanguage = defaultLanguage;
    }

    public List<String> getModules() {
        return modules;
    }

    public void setModules(List<String> modules) {
        this.modules = modules;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent.strip().toLowerCase(Locale.ROOT);
    }
}
