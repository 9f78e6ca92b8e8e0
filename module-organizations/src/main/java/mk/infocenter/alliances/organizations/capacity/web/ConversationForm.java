package mk.infocenter.alliances.organizations.capacity.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mk.infocenter.alliances.organizations.capacity.AssessmentDetails;
import mk.infocenter.alliances.web.Answered;
import org.jspecify.annotations.Nullable;

/** When both sides talked about the scores, and what was said. */
class ConversationForm {

    private int version;

    @Answered(message = "{conversation.day.missing}")
    private @Nullable LocalDate day;

    @Answered(message = "{conversation.notes.missing}")
    @Size(max = 4000, message = "{form.too-long}") private String notes = "";

    static ConversationForm of(AssessmentDetails assessment) {
        var form = new ConversationForm();
        form.version = assessment.version();
        form.day = assessment.talkedOn();
        form.notes = assessment.notes();
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
