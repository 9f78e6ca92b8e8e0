package mk.infocenter.alliances.organizations.consultations;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;

/** A meeting at which people answered the question, as staff noted it. */
@Entity
@Table(name = "consultation_meeting")
@Audited
class Meeting extends TenantOwned {

    private UUID consultationId;
    private LocalDate heldOn;
    private String place;
    private int people;
    private String notes;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    Meeting(UUID consultationId, MeetingText text) {
        this.consultationId = consultationId;
        write(text);
    }

    void edit(int seen, MeetingText text) {
        expectVersion(seen);
        write(text);
    }

    private void write(MeetingText text) {
        heldOn = text.heldOn();
        place = text.place();
        people = text.people();
        notes = text.notes();
    }

    UUID getConsultationId() {
        return consultationId;
    }

    MeetingDetails details() {
        return new MeetingDetails(getId(), getVersion(), consultationId, new MeetingText(heldOn, place, people, notes));
    }
}
