package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import mk.infocenter.alliances.organizations.consultations.MeetingDetails;
import mk.infocenter.alliances.organizations.consultations.MeetingText;
import mk.infocenter.alliances.web.Answered;
import mk.infocenter.alliances.web.Conflict;
import org.jspecify.annotations.Nullable;

/** What is noted of a meeting, as typed. */
class MeetingForm {

    private int version;

    @Answered(message = "{meeting.held-on.missing}")
    private @Nullable LocalDate heldOn;

    @Answered(message = "{meeting.place.missing}")
    @Size(max = MeetingText.LONGEST_PLACE, message = "{form.too-long}") private String place = "";

    @Answered(message = "{meeting.people.missing}")
    @Min(value = 1, message = "{meeting.people.missing}") @Max(value = MeetingText.MOST_PEOPLE, message = "{meeting.people.missing}") private @Nullable Integer people;

    @Size(max = MeetingText.LONGEST, message = "{form.too-long}") private String notes = "";

    static MeetingForm of(MeetingDetails meeting) {
        var form = new MeetingForm();
        form.version = meeting.version();
        form.heldOn = meeting.text().heldOn();
        form.place = meeting.text().place();
        form.people = meeting.text().people();
        form.notes = meeting.text().notes();
        return form;
    }

    MeetingText text() {
        return new MeetingText(Objects.requireNonNull(heldOn), place, Objects.requireNonNull(people), notes);
    }

    /** Where this edit differs from what somebody else stored meanwhile. */
    Conflict conflictWith(MeetingForm stored) {
        return new Conflict.Comparison()
                .value("heldOn", heldOn, stored.heldOn)
                .value("place", place, stored.place)
                .value("people", people, stored.people)
                .value("notes", notes, stored.notes)
                .conflict();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place.strip();
    }

    public @Nullable Integer getPeople() {
        return people;
    }

    public void setPeople(@Nullable Integer people) {
        this.people = people;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes.strip();
    }
}
