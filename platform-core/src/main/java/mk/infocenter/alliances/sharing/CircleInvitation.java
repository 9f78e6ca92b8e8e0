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
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** That the lead of a circle invites a tenant, and goes on counting it among its members once that has accepted. */
@Entity
@Table(name = "circle_invitation")
@Audited
@SuppressWarnings("UnusedVariable") // read as rows
class CircleInvitation extends TenantOwned implements Staged<InvitationStatus> {

    static final LifeCycle<InvitationStatus, CircleInvitation> LIFE_CYCLE =
            LifeCycle.<InvitationStatus, CircleInvitation>of(
                            "circle-invitation", InvitationStatus.INVITED, Role.ADMINISTRATOR)
                    .step("remove", InvitationStatus.INVITED, InvitationStatus.REMOVED)
                    .by(Role.ADMINISTRATOR, Role.SYSTEM)
                    .withReason()
                    .announcing(invitation -> new CircleMemberRemoved(
                            TenantContext.requiredTenant(),
                            TenantContext.actor(),
                            invitation.circle,
                            invitation.member))
                    .end();

    private String circle;
    private int term;
    private String member;
    private UUID round;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status;

    @NotAudited
    private Instant statusSince;

    @SuppressWarnings("NullAway.Init")
    protected CircleInvitation() {}

    @SuppressWarnings("NullAway.Init") // the life-cycle sets the status
    CircleInvitation(Circle circle, String member, UUID round) {
        this.circle = circle.circle();
        this.term = circle.term();
        this.member = member;
        this.round = round;
        LIFE_CYCLE.begin(this);
    }

    void remove() {
        LIFE_CYCLE.take("remove", this);
    }

    @Override
    public InvitationStatus status() {
        return status;
    }

    @Override
    public final void enter(InvitationStatus status, Instant since) {
        this.status = status;
        statusSince = since;
    }
}
