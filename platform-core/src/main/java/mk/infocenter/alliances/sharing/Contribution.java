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
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** What this tenant adds to a record that another one shares with it. */
@Entity
@Table(name = "contribution")
@Audited
@SuppressWarnings("UnusedVariable") // read as rows
class Contribution extends TenantOwned implements Staged<ContributionStatus> {

    static final int LONGEST = 4000;

    static final LifeCycle<ContributionStatus, Contribution> LIFE_CYCLE =
            LifeCycle.<ContributionStatus, Contribution>of("contribution", ContributionStatus.GIVEN, Role.STAFF)
                    .step("withdraw", ContributionStatus.GIVEN, ContributionStatus.WITHDRAWN)
                    .by(Role.STAFF)
                    .end();

    private String owner;
    private UUID grantId;
    private String kind;
    private UUID record;
    private String text;

    @Enumerated(EnumType.STRING)
    private ContributionStatus status;

    @NotAudited
    private Instant statusSince;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    @SuppressWarnings("NullAway.Init") // the life-cycle sets the status
    Contribution(SharedSummary shared, String text) {
        this.owner = shared.owner();
        this.grantId = shared.grant();
        this.kind = shared.kind();
        this.record = shared.record();
        this.text = text;
        LIFE_CYCLE.begin(this);
    }

    void withdraw() {
        LIFE_CYCLE.take("withdraw", this);
    }

    @Override
    public ContributionStatus status() {
        return status;
    }

    @Override
    public final void enter(ContributionStatus status, Instant since) {
        this.status = status;
        statusSince = since;
    }
}
