package mk.infocenter.alliances.people.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.people.Sex;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A person as typed. The municipality is given by name; the vault brings the rest into its form. */
class PersonForm {

    private int version;
    private String name = "";
    private String email = "";
    private String phone = "";
    private String address = "";
    private String municipality = "";
    private @Nullable Integer birthYear;
    private Sex sex = Sex.UNKNOWN;
    private AgeGroup ageGroup = AgeGroup.UNKNOWN;
    private String language = "";
    private String organization = "";
    private String position = "";
    private String notes = "";

    /** Only of a new person: what for and until when. */
    private String purpose = "contact";

    @DateTimeFormat(iso = ISO.DATE)
    private @Nullable LocalDate until;

    /** That the person is added although somebody with the same address or number is there. */
    private boolean another;

    static PersonForm of(int version, PersonalData data, Function<String, String> municipalityName) {
        var form = new PersonForm();
        form.version = version;
        form.name = data.name();
        form.email = orEmpty(data.email());
        form.phone = orEmpty(data.phoneShown());
        form.address = orEmpty(data.address());
        form.municipality = data.municipality() == null ? "" : municipalityName.apply(data.municipality());
        form.birthYear = data.birthYear();
        form.sex = data.sex();
        form.ageGroup = data.ageGroup();
        form.language = orEmpty(data.language());
        form.organization = orEmpty(data.organization());
        form.position = orEmpty(data.position());
        form.notes = orEmpty(data.notes());
        return form;
    }

    PersonalData data(Function<String, String> municipalityCode) {
        return new PersonalData(
                name,
                email,
                phone,
                address,
                municipality.isBlank() ? null : municipalityCode.apply(municipality),
                birthYear,
                sex,
                ageGroup,
                language,
                organization,
                position,
                notes);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public @Nullable Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(@Nullable Integer birthYear) {
        this.birthYear = birthYear;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public AgeGroup getAgeGroup() {
        return ageGroup;
    }

    public void setAgeGroup(AgeGroup ageGroup) {
        this.ageGroup = ageGroup;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean another) {
        this.another = another;
    }
}
