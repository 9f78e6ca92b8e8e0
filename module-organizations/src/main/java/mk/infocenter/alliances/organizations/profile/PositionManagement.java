package mk.infocenter.alliances.organizations.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.people.PersonDirectory;
import mk.infocenter.alliances.people.PersonSummary;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.UseCase;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which position in the organization in scope: its bodies and its office. Only its members read this. */
@Service
public class PositionManagement {

    /** No position ends before it, so it asks for those of the past, too. */
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private static final UUID NEWEST = new UUID(-1, -1);

    private final Positions positions;
    private final PersonDirectory people;
    private final Clock clock;

    PositionManagement(Positions positions, PersonDirectory people, Clock clock) {
        this.positions = positions;
        this.people = people;
        this.clock = clock;
    }

    /** Fails with {@link NotFound} where the vault has no such person. */
    @UseCase("add-position")
    @Transactional
    public UUID add(UUID person, PositionText text) {
        return positions.saveAndFlush(new Position(person(person).id(), text)).getId();
    }

    @UseCase("edit-position")
    @Transactional
    public void edit(UUID id, int seen, PositionText text) {
        var position = own(id);
        position.edit(seen, text);
        positions.saveAndFlush(position);
    }

    /** Takes back what was entered by mistake; a position that ended gets its last day instead. */
    @UseCase("remove-position")
    @Transactional
    public void remove(UUID id) {
        positions.delete(own(id));
    }

    @Transactional(readOnly = true)
    public PositionDetails position(UUID id) {
        var position = own(id);
        return details(position, people.named(Set.of(position.getPersonId())));
    }

    /** The person of the vault who is to hold a position. */
    @Transactional(readOnly = true)
    public PersonSummary person(UUID id) {
        var person = people.named(Set.of(id)).get(id);
        if (person == null || person.erased()) {
            throw new NotFound("person " + id);
        }
        return person;
    }

    /**
     * The newest first.
     *
     * @param before id of the last one of the page before, null at first
     * @param past whether those that have ended are shown, too
     */
    @Transactional(readOnly = true)
    public List<PositionDetails> page(@Nullable UUID before, boolean past, int size) {
        var today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        var found = positions.page(before == null ? NEWEST : before, past ? EVER : today, Limit.of(size));
        var named = people.named(found.stream().map(Position::getPersonId).collect(Collectors.toSet()));
        return found.stream().map(position -> details(position, named)).toList();
    }

    private static PositionDetails details(Position position, Map<UUID, PersonSummary> named) {
        var person = named.get(position.getPersonId());
        if (person == null) {
            throw new NotFound("person " + position.getPersonId());
        }
        return new PositionDetails(position.getId(), position.getVersion(), person, position.text());
    }

    private Position own(UUID id) {
        return positions.findById(id).orElseThrow(() -> new NotFound("position " + id));
    }
}
