package mk.infocenter.alliances.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;

/** That a person works for the organization whose tenant this is, as staff or as its administrator. */
@Entity
@Table(name = "membership")
@Audited
class Membership extends TenantOwned {

    private static final Set<Role> ROLES = EnumSet.of(Role.STAFF, Role.ADMINISTRATOR);

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(UUID accountId, Role role) {
        if (!ROLES.contains(role)) {
            throw new IllegalArgumentException(role + " is no role within an organization");
        }
        this.accountId = accountId;
        this.role = role;
    }

    UUID getAccountId() {
        return accountId;
    }

    Role getRole() {
        return role;
    }
}
