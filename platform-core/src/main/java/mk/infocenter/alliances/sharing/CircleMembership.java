package mk.infocenter.alliances.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantEvent;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** What this tenant says to one invitation into a circle. */
@Entity
@Table(name = "circle_membership")
@Audited
@SuppressWarnings("UnusedVariable") // read as rows
class CircleMembership extends TenantOwned implements Staged<MembershipStatus> {

    static final LifeCycle<MembershipStatus, CircleMembership> LIFE_CYCLE =
            LifeCycle.<MembershipStatus, CircleMembership>of(
                            "circle-membership", MembershipStatus.ANSWERING, Role.ADMINISTRATOR)
                    .step("accept", MembershipStatus.ANSWERING, MembershipStatus.ACCEPTED)
                    .by(Role.ADMINISTRATOR)
                    .announcing(answer -> answer.changed("ACCEPTED"))
                    .step("decline", MembershipStatus.ANSWERING, MembershipStatus.DECLINED)
                    .by(Role.ADMINISTRATOR)
                    .withReason()
                    .announcing(answer -> answer.changed("DECLINED"))
                    .step("leave", MembershipStatus.ACCEPTED, MembershipStatus.LEFT)
                    .by(Role.ADMINISTRATOR, Role.SYSTEM)
                    .withReason()
                    .announcing(answer -> answer.changed("LEFT"))
                    .end();

    private String circle;
    private UUID round;

    @Enumerated(EnumType.STRING)
    private MembershipStatus status;

    @NotAudited
    private Instant statusSince;

    @SuppressWarnings("NullAway.Init")
    protected CircleMembership() {}

    @SuppressWarnings("NullAway.Init") // the life-cycle sets the status
    CircleMembership(String circle, UUID round) {
        this.circle = circle;
        this.round = round;
        LIFE_CYCLE.begin(this);
    }

    void accept() {
        LIFE_CYCLE.take("accept", this);
    }

    void decline() {
        LIFE_CYCLE.take("decline", this);
    }

    void leave() {
        LIFE_CYCLE.take("leave", this);
    }

    String circle() {
        return circle;
    }

    UUID round() {
        return round;
    }

    private TenantEvent changed(String to) {
        return new CircleAnswered(
                TenantContext.requiredTenant(), TenantContext.actor(), circle, MembershipStatus.valueOf(to));
    }

    @Override
    public MembershipStatus status() {
        return status;
    }

    @Override
    public final void enter(MembershipStatus status, Instant since) {
        this.status = status;
        statusSince = since;
    }
}
