package mk.infocenter.alliances.organizations.consultations;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of a consultation of the organization in scope. */
@Service
public class MeetingManagement {

    private static final int MOST = 100;

    private final Consultations consultations;
    private final Meetings meetings;
    private final Standings standings;

    MeetingManagement(Consultations consultations, Meetings meetings, Standings standings) {
        this.consultations = consultations;
        this.meetings = meetings;
        this.standings = standings;
    }

    /** Notes a meeting once it has taken place. */
    @UseCase("note-meeting")
    @Transactional
    public MeetingDetails note(UUID consultation, MeetingText text) {
        requireCollecting(consultation);
        requirePast(text);
        return meetings.saveAndFlush(new Meeting(consultation, text)).details();
    }

    @UseCase("edit-meeting")
    @Transactional
    public MeetingDetails edit(UUID id, int seen, MeetingText text) {
        var meeting = own(id);
        requireCollecting(meeting.getConsultationId());
        requirePast(text);
        meeting.edit(seen, text);
        return meetings.saveAndFlush(meeting).details();
    }

    @Transactional(readOnly = true)
    public MeetingDetails meeting(UUID id) {
        return own(id).details();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<MeetingDetails> of(UUID consultation) {
        return meetings.findByConsultationIdOrderByHeldOnDescIdDesc(consultation, Limit.of(MOST)).stream()
                .map(Meeting::details)
                .toList();
    }

    private void requirePast(MeetingText text) {
        if (text.heldOn().isAfter(standings.today())) {
            throw new InvalidField("heldOn", "meeting.held-on.ahead");
        }
    }

    private void requireCollecting(UUID consultation) {
        consultations
                .findById(consultation)
                .orElseThrow(() -> new NotFound("consultation " + consultation))
                .status()
                .requireCollecting();
    }

    private Meeting own(UUID id) {
        return meetings.findById(id).orElseThrow(() -> new NotFound("meeting " + id));
    }
}
