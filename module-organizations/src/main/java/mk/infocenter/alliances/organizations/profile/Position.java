package mk.infocenter.alliances.organizations.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** That somebody of the vault holds a position in the organization; who it is stands in the vault alone. */
@Entity
@Table(name = "organization_position")
@Audited
class Position extends TenantOwned {

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private PositionKind kind;

    private LocalDate since;
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init")
    protected Position() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    Position(UUID personId, PositionText text) {
        this.personId = personId;
        write(text);
    }

    void edit(int seen, PositionText text) {
        expectVersion(seen);
        write(text);
    }

    private void write(PositionText text) {
        kind = text.kind();
        since = text.since();
        until = text.until();
    }

    UUID getPersonId() {
        return personId;
    }

    void isNow(UUID person) {
        personId = person;
    }

    PositionText text() {
        return new PositionText(kind, since, until);
    }
}
