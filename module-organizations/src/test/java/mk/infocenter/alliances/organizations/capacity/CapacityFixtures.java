package mk.infocenter.alliances.organizations.capacity;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.TenantFixtures;
import org.springframework.stereotype.Component;

/** Rounds and plans, brought about by the steps that people take. */
@Component
public class CapacityFixtures {

    static final Reason REASON = new Reason("Because");

    private final TenantFixtures tenants;
    private final FirstRubric first;
    private final AssessmentManagement assessments;
    private final PlanItemManagement plan;

    CapacityFixtures(
            TenantFixtures tenants, FirstRubric first, AssessmentManagement assessments, PlanItemManagement plan) {
        this.tenants = tenants;
        this.first = first;
        this.assessments = assessments;
        this.plan = plan;
    }

    static LocalDate later() {
        return LocalDate.now(Dates.ZONE).plusMonths(3);
    }

    /** Work in the scope of the tenant, as somebody in the role. */
    static <T> T as(Role role, String tenant, TenantContext.Work<T, RuntimeException> work) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(UUID.randomUUID(), role), work);
    }

    static void doing(Role role, String tenant, Runnable work) {
        as(role, tenant, () -> {
            work.run();
            return tenant;
        });
    }

    /** A network with its first rubric. */
    void rubric() {
        tenants.lead();
        first.publish();
    }

    /** A round in which the tenant scores itself. */
    UUID open(String tenant) {
        rubric();
        return as(Role.OFFICER, tenant, () -> assessments.open(later())).id();
    }

    /** A round that both sides have talked about, the tenant being at the one level by itself. */
    UUID discussed(String tenant, int self) {
        var id = open(tenant);
        doing(Role.STAFF, tenant, () -> {
            var scores = new TreeMap<String, SelfScore>();
            levels(tenant, id).byCapacity().keySet().forEach(code -> scores.put(code, new SelfScore(self, "A paper")));
            assessments.score(id, version(tenant, id), scores);
            assessments.submit(id);
        });
        doing(
                Role.OFFICER,
                tenant,
                () -> assessments.discuss(id, version(tenant, id), LocalDate.now(Dates.ZONE), "We talked"));
        return id;
    }

    /** A round in which all agreed levels are the one, the target of six capacities being 3 and of one 2. */
    UUID agreed(String tenant, int self, int agreed) {
        var id = discussed(tenant, self);
        doing(Role.OFFICER, tenant, () -> {
            var scores = new TreeMap<String, AgreedScore>();
            levels(tenant, id).byCapacity().keySet().forEach(code -> scores.put(code, new AgreedScore(agreed, "")));
            assessments.weigh(id, version(tenant, id), scores);
            assessments.propose(id);
        });
        doing(Role.ADMINISTRATOR, tenant, () -> assessments.confirm(id, version(tenant, id)));
        return id;
    }

    /** An item that the tenant proposes after the round. */
    UUID proposed(String tenant, UUID round, String capacity) {
        return as(Role.STAFF, tenant, () -> plan.propose(round, capacity, text(later())))
                .id();
    }

    /** An item that the tenant proposes for a need of its community, after a round of its own. */
    public UUID takingUp(String tenant, UUID need) {
        var round = agreed(tenant, 2, 2);
        return as(Role.STAFF, tenant, () -> plan.propose(round, "FINANCE", text(later()), need))
                .id();
    }

    /** An item that both sides agreed to. */
    UUID planned(String tenant, UUID round, String capacity) {
        var id = proposed(tenant, round, capacity);
        doing(Role.OFFICER, tenant, () -> plan.agree(id, plan.item(id).version()));
        return id;
    }

    static PlanItemText text(LocalDate due) {
        return new PlanItemText(
                LocalizedText.of("Правила", "Rregulla", "Rules for purchases"),
                LocalizedText.of("Усвоени", "Të miratuara", "Rules that the board has adopted"),
                LocalizedText.EMPTY,
                due,
                new Responsible(Role.ADMINISTRATOR, null));
    }

    private Levels levels(String tenant, UUID id) {
        return TenantContext.in(new Scope.Tenant(tenant), () -> assessments.assessment(id))
                .levels();
    }

    int version(String tenant, UUID id) {
        return TenantContext.in(new Scope.Tenant(tenant), () -> assessments.assessment(id))
                .version();
    }
}
