package mk.infocenter.alliances.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** That a person works for the organization whose tenant this is, as staff or as its administrator. */
@Entity
@Table(name = "membership")
@Audited
class Membership extends TenantOwned implements Staged<MembershipStatus> {

    static final LifeCycle<MembershipStatus, Membership> LIFE_CYCLE = LifeCycle.<MembershipStatus, Membership>of(
                    "membership", MembershipStatus.ACTIVE, Role.PUBLIC, Role.SYSTEM)
            .step("change-role", MembershipStatus.ACTIVE, MembershipStatus.ACTIVE)
            .by(Role.ADMINISTRATOR)
            .step("end", MembershipStatus.ACTIVE, MembershipStatus.ENDED)
            .by(Role.ADMINISTRATOR)
            .withReason()
            .step("return", MembershipStatus.ENDED, MembershipStatus.ACTIVE)
            .by(Role.PUBLIC, Role.SYSTEM)
            .end();

    private static final Set<Role> ROLES = EnumSet.of(Role.STAFF, Role.ADMINISTRATOR);

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private MembershipStatus status;

    @NotAudited
    private Instant statusSince;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    @SuppressWarnings("NullAway.Init") // begin() sets the status
    Membership(UUID accountId, Role role) {
        requireRole(role);
        this.accountId = accountId;
        this.role = role;
        LIFE_CYCLE.begin(this);
    }

    static void requireRole(Role role) {
        if (!ROLES.contains(role)) {
            throw new IllegalArgumentException(role + " is no role within an organization");
        }
    }

    /** The other role; the administrators are all of the organization, of whom one must stay. */
    void changeRole(int seen, Role to, Collection<Membership> administrators) {
        requireRole(to);
        expectVersion(seen);
        requireAnother(administrators);
        LIFE_CYCLE.take("change-role", this);
        role = to;
    }

    void end(int seen, Collection<Membership> administrators) {
        expectVersion(seen);
        requireAnother(administrators);
        LIFE_CYCLE.take("end", this);
    }

    void comeBack(Role as) {
        LIFE_CYCLE.take("return", this);
        role = as;
    }

    private void requireAnother(Collection<Membership> administrators) {
        if (administrators.size() == 1 && administrators.contains(this)) {
            throw new LastAdministrator();
        }
    }

    UUID getAccountId() {
        return accountId;
    }

    Role getRole() {
        return role;
    }

    @Override
    public MembershipStatus status() {
        return status;
    }

    @Override
    public final void enter(MembershipStatus status, Instant since) {
        if (status != this.status) {
            statusSince = since;
        }
        this.status = status;
    }

    Instant statusSince() {
        return statusSince;
    }
}
