package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.validation.constraints.Size;
import mk.infocenter.alliances.organizations.consultations.ContributionIntake.Contact;
import org.jspecify.annotations.Nullable;

/** A contribution of a visitor as typed, with the contact that they may leave. */
class VisitorForm extends VoiceForm {

    @Size(max = 200, message = "{form.too-long}") private String name = "";

    @Size(max = 254, message = "{form.too-long}") private String email = "";

    private boolean agreed;

    /** Number of the wording that was shown. */
    private int wording;

    /** When the form was shown, sealed. */
    private String stamp = "";

    boolean leavesContact() {
        return !name.isEmpty() || !email.isEmpty() || agreed;
    }

    @Nullable Contact contact() {
        return leavesContact() ? new Contact(name, email, wording) : null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email.strip();
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public int getWording() {
        return wording;
    }

    public void setWording(int wording) {
        this.wording = wording;
    }

    public String getStamp() {
        return stamp;
    }

    public void setStamp(String stamp) {
        this.stamp = stamp;
    }
}
