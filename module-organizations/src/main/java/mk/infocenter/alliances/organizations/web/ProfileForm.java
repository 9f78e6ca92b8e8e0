package mk.infocenter.alliances.organizations.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.organizations.Profile;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Conflict;
import org.jspecify.annotations.Nullable;

/** The profile as typed; localized fields are maps by language code. */
class ProfileForm {

    private int version;

    private Map<String, @Size(max = 300, message = "{form.too-long}") String> summary = new HashMap<>();
    private Map<String, @Size(max = 4000, message = "{form.too-long}") String> mission = new HashMap<>();
    private Map<String, @Size(max = 300, message = "{form.too-long}") String> address = new HashMap<>();

    @Size(min = 1, message = "{profile.themes.missing}") private List<Theme> themes = new ArrayList<>();

    @Min(value = 1900, message = "{profile.founded.form}") @Max(value = 2100, message = "{profile.founded.form}") private @Nullable Integer founded;

    @Email(message = "{profile.email.form}") @Size(max = 254, message = "{form.too-long}") private String email = "";

    @Pattern(regexp = "(\\+?[0-9 /()-]{6,30})?", message = "{profile.phone.form}")
    private String phone = "";

    @Pattern(regexp = "(https?://[^\\s]{3,300})?", message = "{profile.website.form}")
    private String website = "";

    static ProfileForm of(Profile profile) {
        var form = new ProfileForm();
        form.version = profile.version();
        form.summary = new HashMap<>(profile.summary().texts());
        form.mission = new HashMap<>(profile.mission().texts());
        form.address = new HashMap<>(profile.address().texts());
        form.themes = new ArrayList<>(profile.themes());
        form.founded = profile.founded();
        form.email = orEmpty(profile.email());
        form.phone = orEmpty(profile.phone());
        form.website = orEmpty(profile.website());
        return form;
    }

    Profile profile(UUID id) {
        return new Profile(
                id,
                version,
                new LocalizedText(summary),
                new LocalizedText(mission),
                themes,
                founded,
                new LocalizedText(address),
                orNull(email),
                orNull(phone),
                orNull(website));
    }

    /** Where this edit differs from what somebody else stored meanwhile. */
    Conflict conflictWith(ProfileForm stored) {
        return new Conflict.Comparison()
                .texts("summary", summary, stored.summary)
                .texts("mission", mission, stored.mission)
                .codes("themes", "organization.themes", themes, stored.themes)
                .value("founded", founded, stored.founded)
                .texts("address", address, stored.address)
                .value("email", email, stored.email)
                .value("phone", phone, stored.phone)
                .value("website", website, stored.website)
                .conflict();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Map<String, String> getSummary() {
        return summary;
    }

    public void setSummary(Map<String, String> summary) {
        this.summary = summary;
    }

    public Map<String, String> getMission() {
        return mission;
    }

    public void setMission(Map<String, String> mission) {
        this.mission = mission;
    }

    public Map<String, String> getAddress() {
        return address;
    }

    public void setAddress(Map<String, String> address) {
        this.address = address;
    }

    public List<Theme> getThemes() {
        return themes;
    }

    public void setThemes(List<Theme> themes) {
        this.themes = themes;
    }

    public @Nullable Integer getFounded() {
        return founded;
    }

    public void setFounded(@Nullable Integer founded) {
        this.founded = founded;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email.strip();
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone.strip();
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website.strip();
    }
}
