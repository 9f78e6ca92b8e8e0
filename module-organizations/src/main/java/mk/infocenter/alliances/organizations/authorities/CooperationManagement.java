package mk.infocenter.alliances.organizations.authorities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.people.PersonDirectory;
import mk.infocenter.alliances.people.PersonSummary;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import mk.infocenter.alliances.web.Dates;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings, letters and agreements of the organization in scope, and who took part in them. */
@Service
public class CooperationManagement {

    /** The most people of the vault in one record. */
    public static final int MOST_PEOPLE = 100;

    private final Cooperations cooperations;
    private final Participants participants;
    private final AuthorityDirectory directory;
    private final PersonDirectory people;
    private final Clock clock;

    CooperationManagement(
            Cooperations cooperations,
            Participants participants,
            AuthorityDirectory directory,
            PersonDirectory people,
            Clock clock) {
        this.cooperations = cooperations;
        this.participants = participants;
        this.directory = directory;
        this.people = people;
        this.clock = clock;
    }

    @UseCase("record-cooperation")
    @Transactional
    public UUID record(CooperationText text) {
        return cooperations
                .saveAndFlush(new Cooperation(written(text), checked(text)))
                .getId();
    }

    @UseCase("edit-cooperation")
    @Transactional
    public void edit(UUID id, int seen, CooperationText text) {
        var authority = checked(text);
        var cooperation = cooperations.findById(id).orElseThrow(() -> new NotFound("cooperation record " + id));
        cooperation.edit(seen, written(text), authority);
        cooperations.saveAndFlush(cooperation);
    }

    @UseCase("add-participant")
    @Transactional
    public void add(UUID id, UUID person) {
        var record = record(id);
        if (!people.named(Set.of(person)).containsKey(person)) {
            throw new NotFound("person " + person);
        }
        if (participants.findByRecordIdOrderById(id, Limit.of(MOST_PEOPLE)).size() == MOST_PEOPLE) {
            throw new InvalidField("person", "cooperation.people.too-many");
        }
        if (!participants.existsByRecordIdAndPersonId(record.id(), person)) {
            participants.save(new Participant(record.id(), person));
        }
    }

    @UseCase("remove-participant")
    @Transactional
    public void remove(UUID id, UUID participant) {
        participants
                .findById(participant)
                .filter(found -> found.getRecordId().equals(id))
                .ifPresentOrElse(participants::delete, () -> {
                    throw new NotFound("participant " + participant);
                });
    }

    @Transactional(readOnly = true)
    public CooperationView record(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("cooperation record " + id));
    }

    /** The record as far as the scope shows it. */
    @Transactional(readOnly = true)
    public Optional<CooperationView> find(UUID id) {
        return cooperations.shown(id);
    }

    /** Who took part of the people in the vault, by participation. */
    @Transactional(readOnly = true)
    public Map<UUID, PersonSummary> people(UUID record) {
        var found = participants.findByRecordIdOrderById(record, Limit.of(MOST_PEOPLE));
        var named = people.named(found.stream().map(Participant::getPersonId).collect(Collectors.toSet()));
        var shown = new LinkedHashMap<UUID, PersonSummary>();
        found.forEach(participant -> Optional.ofNullable(named.get(participant.getPersonId()))
                .ifPresent(person -> shown.put(participant.getId(), person)));
        return shown;
    }

    /** The last ones first. */
    @Transactional(readOnly = true)
    public List<CooperationView> page(CooperationQuery query, CooperationQuery.Place after, int size) {
        return cooperations.page(after.day(), after.id(), query.kinds(), query.municipality(), Limit.of(size));
    }

    private AuthorityView checked(CooperationText text) {
        if (text.day().isAfter(LocalDate.ofInstant(clock.instant(), Dates.ZONE))) {
            throw new InvalidField("day", "cooperation.day.future");
        }
        var authority = directory
                .find(text.authority())
                .orElseThrow(() -> new InvalidField("authority", "commitment.authority.unknown"));
        if (directory
                        .officialsNamed(List.of(TenantContext.requiredTenant()), text.officials())
                        .size()
                < Set.copyOf(text.officials()).size()) {
            throw new InvalidField("officials", "cooperation.officials.unknown");
        }
        return authority;
    }

    private static CooperationText written(CooperationText text) {
        LocalizedText result = RichText.written(text.result());
        return new CooperationText(text.kind(), text.day(), text.authority(), text.subject(), text.officials(), result);
    }
}
