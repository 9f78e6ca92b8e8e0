package mk.infocenter.alliances.organizations.profile;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.people.PersonalDataHolder;
import org.springframework.stereotype.Component;

/** Tells the vault which positions a person holds or held. */
@Component
class PositionHolder implements PersonalDataHolder {

    private final Positions positions;

    PositionHolder(Positions positions) {
        this.positions = positions;
    }

    @Override
    public List<Held> held(UUID person) {
        return positions.findByPersonIdOrderById(person).stream()
                .map(PositionHolder::held)
                .toList();
    }

    private static Held held(Position position) {
        var text = position.text();
        return new Held(
                "position",
                position.getId(),
                "",
                text.since().atStartOfDay().toInstant(ZoneOffset.UTC),
                List.of(Fact.message("record.position.kind", "position.kind." + text.kind())));
    }

    @Override
    public void repoint(UUID from, UUID to) {
        positions.findByPersonIdOrderById(from).forEach(position -> position.isNow(to));
    }
}
