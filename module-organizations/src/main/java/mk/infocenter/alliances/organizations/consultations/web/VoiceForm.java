package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.validation.constraints.Size;
import mk.infocenter.alliances.organizations.consultations.VoiceText;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.Sex;
import mk.infocenter.alliances.web.Answered;

/** A contribution as typed; all but what it says may stay unsaid. */
class VoiceForm {

    @Answered(message = "{voice.said.missing}")
    @Size(max = VoiceText.LONGEST, message = "{form.too-long}") private String said = "";

    private Sex sex = Sex.UNKNOWN;
    private AgeGroup ageGroup = AgeGroup.UNKNOWN;

    /** Code of a municipality, empty where it is not said. */
    private String municipality = "";

    VoiceText text(String language) {
        return new VoiceText(said, language, sex, ageGroup, municipality.isEmpty() ? null : municipality);
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said.strip();
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

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality.strip();
    }
}
