package mk.infocenter.alliances;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mk.infocenter.alliances.organizations.capacity.AgreedScore;
import mk.infocenter.alliances.organizations.capacity.AssessmentManagement;
import mk.infocenter.alliances.organizations.capacity.PlanItemManagement;
import mk.infocenter.alliances.organizations.capacity.PlanItemText;
import mk.infocenter.alliances.organizations.capacity.Responsible;
import mk.infocenter.alliances.organizations.capacity.RubricDirectory;
import mk.infocenter.alliances.organizations.capacity.SelfScore;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import org.springframework.stereotype.Component;

/** An agreed round and an item of its plan for tests of the whole, made once for each tenant. */
@Component
class SampleRounds {

    private static final UUID NOBODY = new UUID(0, 0);

    private final AssessmentManagement assessments;
    private final PlanItemManagement plan;
    private final RubricDirectory rubrics;
    private final Map<String, UUID> rounds = new ConcurrentHashMap<>();
    private final Map<String, UUID> items = new ConcurrentHashMap<>();

    SampleRounds(AssessmentManagement assessments, PlanItemManagement plan, RubricDirectory rubrics) {
        this.assessments = assessments;
        this.plan = plan;
        this.rubrics = rubrics;
    }

    /** An agreed round of the tenant; an id of none where there is no such tenant. */
    String round(String tenant) {
        return (missing(tenant) ? NOBODY : rounds.computeIfAbsent(tenant, this::agreed)).toString();
    }

    /** A proposed item of the plan after it. */
    String item(String tenant) {
        return (missing(tenant) ? NOBODY : items.computeIfAbsent(tenant, this::proposed)).toString();
    }

    /** The published rubric. */
    String rubric() {
        return rubrics.current().orElseThrow().rubric().id().toString();
    }

    /** A capacity of it. */
    String capacity() {
        return rubrics.current().orElseThrow().capacities().getFirst().id().toString();
    }

    private UUID agreed(String tenant) {
        var id = as(
                        Role.OFFICER,
                        tenant,
                        () -> assessments.open(LocalDate.now(Dates.ZONE).plusDays(30)))
                .id();
        var self = new TreeMap<String, SelfScore>();
        var agreed = new TreeMap<String, AgreedScore>();
        rubrics.current().orElseThrow().capacities().forEach(capacity -> {
            self.put(capacity.code(), new SelfScore(3, "A paper"));
            agreed.put(capacity.code(), new AgreedScore(2, ""));
        });
        as(Role.STAFF, tenant, () -> assessments.score(id, version(id), self));
        as(Role.STAFF, tenant, () -> assessments.submit(id));
        return as(Role.OFFICER, tenant, () -> {
            assessments.discuss(id, version(id), LocalDate.now(Dates.ZONE).minusDays(1), "We talked");
            assessments.weigh(id, version(id), agreed);
            assessments.propose(id);
            return as(Role.ADMINISTRATOR, tenant, () -> {
                assessments.confirm(id, version(id));
                return id;
            });
        });
    }

    private UUID proposed(String tenant) {
        var words = LocalizedText.of("Збор", "Fjalë", "Word");
        var round = UUID.fromString(round(tenant));
        return as(
                        Role.STAFF,
                        tenant,
                        () -> plan.propose(
                                round,
                                "FINANCE",
                                new PlanItemText(
                                        words,
                                        words,
                                        words,
                                        LocalDate.now(Dates.ZONE).plusDays(60),
                                        new Responsible(Role.STAFF, null))))
                .id();
    }

    private int version(UUID id) {
        return assessments.assessment(id).version();
    }

    private static boolean missing(String tenant) {
        return tenant.isEmpty() || tenant.equals("nobody");
    }

    private static <T> T as(Role role, String tenant, TenantContext.Work<T, RuntimeException> work) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, role), work);
    }
}
