package mk.infocenter.alliances.organizations.profile.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.organizations.LegalForm;
import mk.infocenter.alliances.organizations.Profile;
import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.web.Conflict;
import org.jspecify.annotations.Nullable;

/** A section of the profile as typed, the rest of it empty; localized fields are maps by language code. */
class ProfileForm {

    private int version;

    private Map<String, @Size(max = 300, message = "{form.too-long}") String> summary = new HashMap<>();
    private Map<String, @Size(max = 4000, message = "{form.too-long}") String> mission = new HashMap<>();
    private Map<String, @Size(max = 300, message = "{form.too-long}") String> address = new HashMap<>();
    private List<Theme> themes = new ArrayList<>();
    private String registrationNumber = "";
    private @Nullable LegalForm legalForm;

    @Min(value = 1900, message = "{profile.founded.form}") @Max(value = 2100, message = "{profile.founded.form}") private @Nullable Integer founded;

    private List<String> municipalities = new ArrayList<>();
    private List<String> languages = new ArrayList<>();
    private @Nullable Integer staff;
    private @Nullable Integer volunteers;
    private @Nullable Integer members;

    @Email(message = "{profile.email.form}") @Size(max = 254, message = "{form.too-long}") private String email = "";

    @Pattern(regexp = "(\\+?[0-9 /()-]{6,30})?", message = "{profile.phone.form}")
    private String phone = "";

    @Pattern(regexp = "(https?://[^\\s]{3,300})?", message = "{profile.website.form}")
    private String website = "";

    /** One on each line. */
    private String links = "";

    static ProfileForm of(Profile profile) {
        var form = new ProfileForm();
        form.version = profile.version();
        form.summary = new HashMap<>(profile.about().summary().texts());
        form.mission = new HashMap<>(profile.about().mission().texts());
        form.themes = new ArrayList<>(profile.about().themes());
        form.registrationNumber = orEmpty(profile.legal().registrationNumber());
        form.legalForm = profile.legal().legalForm();
        form.founded = profile.legal().founded();
        form.municipalities = new ArrayList<>(profile.reach().municipalities());
        form.languages = new ArrayList<>(profile.reach().languages());
        form.staff = profile.size().staff();
        form.volunteers = profile.size().volunteers();
        form.members = profile.size().members();
        form.address = new HashMap<>(profile.contact().address().texts());
        form.email = orEmpty(profile.contact().email());
        form.phone = orEmpty(profile.contact().phone());
        form.website = orEmpty(profile.contact().website());
        form.links = String.join("\n", profile.contact().links());
        return form;
    }

    /** The stored profile with the section as typed; fails with {@link InvalidField} where a field is wrong. */
    Profile profile(Profile stored, Section section) {
        var seen = stored.at(version);
        return switch (section) {
            case ABOUT -> {
                if (themes.isEmpty()) {
                    throw new InvalidField("themes", "profile.themes.missing");
                }
                yield seen.with(new Profile.About(new LocalizedText(summary), new LocalizedText(mission), themes));
            }
            case LEGAL -> seen.with(new Profile.Legal(orNull(registrationNumber), legalForm, founded));
            case REACH -> seen.with(new Profile.Reach(municipalities, languages));
            case SIZE -> seen.with(new Profile.Size(staff, volunteers, members));
            case CONTACT ->
                seen.with(new Profile.Contact(
                        new LocalizedText(address), orNull(email), orNull(phone), orNull(website), lines()));
            case FIGURES -> throw new IllegalArgumentException("Figures have a form for each year");
        };
    }

    private List<String> lines() {
        return links.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toList());
    }

    /**
     * Where this edit differs from what somebody else stored meanwhile.
     *
     * @param municipality names one by its code
     */
    Conflict conflictWith(ProfileForm stored, Section section, Function<String, String> municipality) {
        var comparison = new Conflict.Comparison();
        switch (section) {
            case ABOUT ->
                comparison
                        .texts("summary", summary, stored.summary)
                        .texts("mission", mission, stored.mission)
                        .codes("themes", "organization.themes", themes, stored.themes);
            case LEGAL ->
                comparison
                        .value("registrationNumber", registrationNumber, stored.registrationNumber)
                        .codes("legalForm", "organization.legal_form", one(legalForm), one(stored.legalForm))
                        .value("founded", founded, stored.founded);
            case REACH ->
                comparison
                        .value(
                                "municipalities",
                                names(municipalities, municipality),
                                names(stored.municipalities, municipality))
                        .codes("languages", "organization.languages", languages, stored.languages);
            case SIZE ->
                comparison
                        .value("staff", staff, stored.staff)
                        .value("volunteers", volunteers, stored.volunteers)
                        .value("members", members, stored.members);
            default ->
                comparison
                        .texts("address", address, stored.address)
                        .value("email", email, stored.email)
                        .value("phone", phone, stored.phone)
                        .value("website", website, stored.website)
                        .value("links", links, stored.links);
        }
        return comparison.conflict();
    }

    private static String names(List<String> codes, Function<String, String> municipality) {
        return codes.stream().sorted().map(municipality).collect(Collectors.joining(", "));
    }

    private static List<LegalForm> one(@Nullable LegalForm form) {
        return form == null ? List.of() : List.of(form);
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

    public List<Theme> getThemes() {
        return themes;
    }

    public void setThemes(List<Theme> themes) {
        this.themes = themes;
    }

    public String getRegistrationNumber() {
        return registrationNumber;
    }

    public void setRegistrationNumber(String registrationNumber) {
        this.registrationNumber = registrationNumber.strip();
    }

    public @Nullable LegalForm getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(@Nullable LegalForm legalForm) {
        this.legalForm = legalForm;
    }

    public @Nullable Integer getFounded() {
        return founded;
    }

    public void setFounded(@Nullable Integer founded) {
        this.founded = founded;
    }

    public List<String> getMunicipalities() {
        return municipalities;
    }

    public void setMunicipalities(List<String> municipalities) {
        this.municipalities = municipalities;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public @Nullable Integer getStaff() {
        return staff;
    }

    public void setStaff(@Nullable Integer staff) {
        this.staff = staff;
    }

    public @Nullable Integer getVolunteers() {
        return volunteers;
    }

    public void setVolunteers(@Nullable Integer volunteers) {
        this.volunteers = volunteers;
    }

    public @Nullable Integer getMembers() {
        return members;
    }

    public void setMembers(@Nullable Integer members) {
        this.members = members;
    }

    public Map<String, String> getAddress() {
        return address;
    }

    public void setAddress(Map<String, String> address) {
        this.address = address;
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

    public String getLinks() {
        return links;
    }

    public void setLinks(String links) {
        this.links = links;
    }
}
