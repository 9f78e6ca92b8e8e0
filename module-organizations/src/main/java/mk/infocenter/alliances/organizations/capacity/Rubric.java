package mk.infocenter.alliances.organizations.capacity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * One version of what the network looks at when it asks how strong an organization is; a record of Info-center's tenant.
 * Once it is published its words never change, because scores mean what it said when they were given.
 */
@Entity
@Table(name = "rubric")
@Audited
class Rubric extends TenantOwned implements Staged<RubricStatus> {

    static final LifeCycle<RubricStatus, Rubric> LIFE_CYCLE = LifeCycle.<RubricStatus, Rubric>of(
                    "rubric", RubricStatus.DRAFT, Role.OFFICER, Role.MANAGER, Role.SYSTEM)
            .step("describe", RubricStatus.DRAFT, RubricStatus.DRAFT)
            .by(Role.OFFICER, Role.MANAGER, Role.SYSTEM)
            .step("publish", RubricStatus.DRAFT, RubricStatus.PUBLISHED)
            .by(Role.MANAGER, Role.SYSTEM)
            .step("retire", RubricStatus.PUBLISHED, RubricStatus.RETIRED)
            .by(Role.MANAGER)
            .withReason()
            .end();

    private int number;

    @Enumerated(EnumType.STRING)
    private RubricStatus status;

    /** The history says it too. */
    @NotAudited
    private Instant statusSince;

    @SuppressWarnings("NullAway.Init")
    protected Rubric() {}

    @SuppressWarnings("NullAway.Init") // begin() sets the status
    Rubric(int number) {
        this.number = number;
        LIFE_CYCLE.begin(this);
    }

    /** Its words may be changed now. */
    void describe() {
        LIFE_CYCLE.take("describe", this);
    }

    /** Everybody may score by it from now on; fails where a level has no words in a language of the network. */
    void publish(List<RubricCapacity> capacities, Set<String> languages) {
        if (capacities.isEmpty() || !capacities.stream().allMatch(capacity -> capacity.describedIn(languages))) {
            throw new InvalidField("capacities", "rubric.incomplete");
        }
        LIFE_CYCLE.take("publish", this);
    }

    /** Nobody begins a round by it any more. */
    void retire() {
        LIFE_CYCLE.take("retire", this);
    }

    int number() {
        return number;
    }

    @Override
    public RubricStatus status() {
        return status;
    }

    @Override
    public final void enter(RubricStatus status, Instant since) {
        if (status != this.status) {
            statusSince = since;
        }
        this.status = status;
    }

    RubricSummary summary() {
        return new RubricSummary(getId(), number, status, statusSince);
    }
}
