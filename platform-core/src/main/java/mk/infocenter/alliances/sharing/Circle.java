package mk.infocenter.alliances.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** That this tenant leads a circle: one row for each term, as nobody can write into the tenant of the next lead. */
@Entity
@Table(name = "circle_term")
@Audited
@SuppressWarnings("UnusedVariable") // read as rows
class Circle extends TenantOwned implements Staged<CircleStatus> {

    static final LifeCycle<CircleStatus, Circle> LIFE_CYCLE = LifeCycle.<CircleStatus, Circle>of(
                    "circle", CircleStatus.LEADING, Role.ADMINISTRATOR)
            .step("offer-lead", CircleStatus.LEADING, CircleStatus.OFFERED)
            .by(Role.ADMINISTRATOR)
            .step("keep-lead", CircleStatus.OFFERED, CircleStatus.LEADING)
            .by(Role.ADMINISTRATOR)
            .unless("taken-up", circle -> circle.takenUp)
            .step("dissolve", CircleStatus.LEADING, CircleStatus.DISSOLVED)
            .by(Role.ADMINISTRATOR, Role.SYSTEM)
            .withReason()
            .announcing(
                    circle -> new CircleDissolved(TenantContext.requiredTenant(), TenantContext.actor(), circle.circle))
            .end();

    private String circle;
    private int term;

    @Type(LocalizedTextType.class)
    private LocalizedText name;

    private @Nullable String successor;

    /** The answer by which this tenant stays a member once it leads no more; the successor lists it. */
    @NotAudited
    private @Nullable UUID ownRound;

    @Enumerated(EnumType.STRING)
    private CircleStatus status;

    @NotAudited
    private Instant statusSince;

    /** Whether the successor leads already, which stands in its own tenant. */
    @Transient
    private boolean takenUp;

    @SuppressWarnings("NullAway.Init")
    protected Circle() {}

    @SuppressWarnings("NullAway.Init") // the life-cycle sets the status
    private Circle(LocalizedText name) {
        this.name = name;
        LIFE_CYCLE.begin(this);
    }

    static Circle begun(LocalizedText name) {
        var circle = new Circle(name);
        circle.circle = new CircleName(TenantContext.requiredTenant(), circle.getId()).toString();
        circle.term = 1;
        return circle;
    }

    /** The next term, of the tenant that takes up the lead. */
    static Circle continued(CircleView before) {
        var circle = new Circle(before.name());
        circle.circle = before.circle();
        circle.term = before.term() + 1;
        return circle;
    }

    void rename(LocalizedText name) {
        this.name = name;
    }

    void offer(String successor, UUID ownRound) {
        LIFE_CYCLE.take("offer-lead", this);
        this.successor = successor;
        this.ownRound = ownRound;
    }

    void keep(boolean takenUp) {
        this.takenUp = takenUp;
        LIFE_CYCLE.take("keep-lead", this);
        successor = null;
        ownRound = null;
    }

    void dissolve() {
        LIFE_CYCLE.take("dissolve", this);
    }

    String circle() {
        return circle;
    }

    int term() {
        return term;
    }

    @Nullable UUID ownRound() {
        return ownRound;
    }

    @Override
    public CircleStatus status() {
        return status;
    }

    @Override
    public final void enter(CircleStatus status, Instant since) {
        this.status = status;
        statusSince = since;
    }
}
