package mk.infocenter.alliances.organizations.capacity;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import mk.infocenter.alliances.database.SampleContent;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Dates;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Rounds and a plan to look at: the demo people take the steps that people take, once for
 * each organization.
 */
@Component
class CapacitySamples implements SampleContent {

    private static final String FILE = "capacity/samples.yaml";

    private final TenantRegistry tenants;
    private final Accounts accounts;
    private final AssessmentManagement assessments;
    private final PlanItemManagement plan;
    private final RubricDirectory rubrics;
    private final Clock clock;

    CapacitySamples(
            TenantRegistry tenants,
            Accounts accounts,
            AssessmentManagement assessments,
            PlanItemManagement plan,
            RubricDirectory rubrics,
            Clock clock) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.assessments = assessments;
        this.plan = plan;
        this.rubrics = rubrics;
        this.clock = clock;
    }

    /** @param evidence by capacity; where it says nothing, the notes do */
    record Sample(String notes, Map<String, String> evidence, List<Round> rounds, List<Item> plan) {}

    /** Levels in the order of the rubric. */
    record Round(List<Integer> self, List<Integer> agreed) {}

    record Item(
            String capacity,
            int days,
            Map<String, String> need,
            Map<String, String> result,
            Map<String, String> support,
            Map<String, String> outcome) {

        PlanItemText text(LocalDate today) {
            return new PlanItemText(
                    new LocalizedText(need),
                    new LocalizedText(result),
                    new LocalizedText(support),
                    today.plusDays(days),
                    new Responsible(Role.ADMINISTRATOR, null));
        }
    }

    @Override
    public void make() {
        if (rubrics.current().isPresent()) {
            read().forEach((tenant, sample) -> {
                if (tenants.find(tenant).isPresent() && unused(tenant)) {
                    new Story(tenant, sample).tell();
                }
            });
        }
    }

    private boolean unused(String tenant) {
        return TenantContext.in(new Scope.Tenant(tenant), () -> assessments.page(null, List.of(), 1))
                .isEmpty();
    }

    private static Map<String, Sample> read() {
        try {
            return YAMLMapper.shared()
                    .readValue(new ClassPathResource(FILE).getContentAsByteArray(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException(FILE, e);
        }
    }

    /** The rounds of one organization, one after the other. */
    private final class Story {

        private final String tenant;
        private final Sample sample;
        private final List<String> capacities = rubrics.current().orElseThrow().capacities().stream()
                .map(CapacityDetails::code)
                .toList();
        private final LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);

        Story(String tenant, Sample sample) {
            this.tenant = tenant;
            this.sample = sample;
        }

        /** A round with its plan, closed, and one after it, in which something became better. */
        void tell() {
            var first = agree(sample.rounds().getFirst());
            sample.plan().forEach(item -> carryOut(first, item));
            doing(Role.OFFICER, () -> assessments.close(first));
            agree(sample.rounds().getLast());
        }

        private UUID agree(Round round) {
            var id =
                    as(Role.OFFICER, () -> assessments.open(today.plusDays(14))).id();
            as(
                    Role.STAFF,
                    () -> assessments.score(
                            id,
                            version(id),
                            scores(round.self(), (capacity, level) -> new SelfScore(level, evidence(capacity)))));
            as(Role.STAFF, () -> assessments.submit(id));
            doing(Role.OFFICER, () -> {
                assessments.discuss(id, version(id), today, sample.notes());
                assessments.weigh(id, version(id), scores(round.agreed(), (_, level) -> new AgreedScore(level, "")));
                assessments.propose(id);
            });
            doing(Role.ADMINISTRATOR, () -> assessments.confirm(id, version(id)));
            return id;
        }

        private void carryOut(UUID round, Item item) {
            var id = as(Role.STAFF, () -> plan.propose(round, item.capacity(), item.text(today)))
                    .id();
            doing(Role.OFFICER, () -> plan.agree(id, 0));
            doing(Role.STAFF, () -> plan.start(id));
            if (!item.outcome().isEmpty()) {
                doing(Role.STAFF, () -> plan.complete(id, new LocalizedText(item.outcome())));
            }
        }

        private <T> Map<String, T> scores(List<Integer> levels, BiFunction<String, Integer, T> score) {
            var scores = new TreeMap<String, T>();
            for (var at = 0; at < capacities.size(); at++) {
                scores.put(capacities.get(at), score.apply(capacities.get(at), levels.get(at)));
            }
            return scores;
        }

        private String evidence(String capacity) {
            return sample.evidence().getOrDefault(capacity, sample.notes());
        }

        private int version(UUID id) {
            return assessments.assessment(id).version();
        }

        private void doing(Role role, Runnable work) {
            as(role, () -> {
                work.run();
                return tenant;
            });
        }

        private <T> T as(Role role, TenantContext.Work<T, RuntimeException> work) {
            var from = role == Role.OFFICER ? tenants.lead().key() : tenant;
            var account = accounts.find(DemoAccounts.email(role, from)).orElse(null);
            return TenantContext.in(new Scope.Tenant(tenant), new Actor(account, role), work);
        }
    }
}
