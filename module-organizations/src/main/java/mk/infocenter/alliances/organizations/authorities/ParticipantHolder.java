package mk.infocenter.alliances.organizations.authorities;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mk.infocenter.alliances.people.PersonalDataHolder;
import org.springframework.stereotype.Component;

/** Tells the vault in which meetings, letters and agreements a person took part. */
@Component
class ParticipantHolder implements PersonalDataHolder {

    private final Participants participants;
    private final Cooperations cooperations;

    ParticipantHolder(Participants participants, Cooperations cooperations) {
        this.participants = participants;
        this.cooperations = cooperations;
    }

    @Override
    public List<Held> held(UUID person) {
        var records = participants.findByPersonIdOrderById(person).stream()
                .map(Participant::getRecordId)
                .toList();
        var views = shown(records);
        return records.stream().map(views::get).map(ParticipantHolder::held).toList();
    }

    private Map<UUID, CooperationView> shown(List<UUID> records) {
        return records.isEmpty()
                ? Map.of()
                : cooperations.shownAll(records).stream()
                        .collect(Collectors.toMap(CooperationView::id, Function.identity()));
    }

    private static Held held(CooperationView record) {
        return new Held(
                "cooperation-record",
                record.id(),
                record.subject().words("mk"),
                record.day().atStartOfDay().toInstant(ZoneOffset.UTC),
                List.of(Fact.message("record.cooperation-record.kind", "cooperation-record.kind." + record.kind())));
    }

    /** Two records of one person may both stand in a meeting, which names them once from now on. */
    @Override
    public void repoint(UUID from, UUID to) {
        participants.findByPersonIdOrderById(from).forEach(participant -> {
            if (participants.existsByRecordIdAndPersonId(participant.getRecordId(), to)) {
                participants.delete(participant);
            } else {
                participant.isNow(to);
            }
        });
    }
}
