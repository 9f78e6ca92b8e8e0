package mk.infocenter.alliances.oversight.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import mk.infocenter.alliances.tenancy.FeatureModules;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.TenantDetails;

/** What Info-center types to create a tenant, kept as typed until it is right. Municipalities are given by name. */
class TenantForm {

    @Pattern(regexp = "[a-z][a-z0-9-]{1,29}", message = "{tenant.key.form}") private String key = "";

    private Map<String, @Size(max = 200, message = "{form.too-long}") String> name = new HashMap<>();

    @NotBlank(message = "{tenant.seat.missing}") private String seat = "";

    private List<String> municipalities = new ArrayList<>();

    private String defaultLanguage = "mk";

    @NotEmpty(message = "{tenant.languages.missing}") private List<String> languages = new ArrayList<>(List.of("mk", "sq", "en"));

    private List<String> modules = new ArrayList<>(FeatureModules.ALL);

    @Pattern(regexp = "#[0-9a-f]{6}", message = "{tenant.accent.form}") private String accent = "#0e5a66";

    /** Address of the first administrator; empty where Info-center invites them later. */
    @Email(message = "{address.form}") @Size(max = 254, message = "{form.too-long}") private String administrator = "";

    TenantDetails details(Function<String, String> code) {
        var municipalityCodes = new TreeSet<String>();
        municipalities.stream().filter(name -> !name.isBlank()).map(code).forEach(municipalityCodes::add);
        return new TenantDetails(
                key,
                new LocalizedText(name),
                code.apply(seat),
                municipalityCodes,
                defaultLanguage,
                languages,
                modules,
                accent,
                null,
                false);
    }

    public String getAdministrator() {
        return administrator;
    }

    public void setAdministrator(String administrator) {
        this.administrator = administrator.strip();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key.strip();
    }

    public Map<String, String> getName() {
        return name;
    }

    public void setName(Map<String, String> name) {
        this.name = name;
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat;
    }

    public List<String> getMunicipalities() {
        return municipalities;
    }

    public void setMunicipalities(List<String> municipalities) {
        this.municipalities = municipalities;
    }

    public String getDefaultLanguage() {
        return defaultLanguage;
    }

    public void setDefaultLanguage(String defaultLanguage) {
        this.defaultLanguage = defaultLanguage;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
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
        this.accent = accent.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
