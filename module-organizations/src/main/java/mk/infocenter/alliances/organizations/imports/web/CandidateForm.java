package mk.infocenter.alliances.organizations.imports.web;

import java.util.function.UnaryOperator;
import mk.infocenter.alliances.organizations.imports.CandidateDetails;
import mk.infocenter.alliances.organizations.imports.CandidateText;
import mk.infocenter.alliances.web.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A candidate as typed; what is left empty is not known. */
class CandidateForm {

    private int version;
    private String name = "";
    private String registrationNumber = "";
    private String seat = "";
    private String email = "";
    private String phone = "";
    private String website = "";

    static CandidateForm of(CandidateDetails candidate) {
        var text = candidate.text();
        var form = new CandidateForm();
        form.version = candidate.version();
        form.name = text.name();
        form.registrationNumber = typed(text.registrationNumber());
        form.seat = text.seat();
        form.email = typed(text.email());
        form.phone = typed(text.phone());
        form.website = typed(text.website());
        return form;
    }

    void check(BindingResult errors) {
        CandidateText.problems(name, known(registrationNumber), seat, known(email), known(phone), address())
                .forEach(errors::rejectValue);
    }

    /** Only where the form has no errors. */
    CandidateText text() {
        return new CandidateText(name, known(registrationNumber), seat, known(email), known(phone), address());
    }

    /**
     * Where this edit differs from what somebody else stored meanwhile.
     *
     * @param named what a municipality is called
     */
    Conflict conflictWith(CandidateForm stored, UnaryOperator<String> named) {
        return new Conflict.Comparison()
                .value("name", name, stored.name)
                .value("registrationNumber", registrationNumber, stored.registrationNumber)
                .value("seat", named.apply(seat), named.apply(stored.seat))
                .value("email", email, stored.email)
                .value("phone", phone, stored.phone)
                .value("website", website, stored.website)
                .conflict();
    }

    private @Nullable String address() {
        return CandidateText.website(known(website));
    }

    private static @Nullable String known(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    private static String typed(@Nullable String known) {
        return known == null ? "" : known;
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
        this.name = name.strip();
    }

    public String getRegistrationNumber() {
        return registrationNumber;
    }

    public void setRegistrationNumber(String registrationNumber) {
        this.registrationNumber = registrationNumber.strip();
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat.strip();
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
