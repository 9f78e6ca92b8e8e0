package mk.infocenter.alliances.organizations.capacity;

import static mk.infocenter.alliances.organizations.capacity.CapacityFixtures.REASON;
import static mk.infocenter.alliances.organizations.capacity.CapacityFixtures.as;
import static mk.infocenter.alliances.organizations.capacity.CapacityFixtures.doing;
import static mk.infocenter.alliances.organizations.capacity.CapacityFixtures.later;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.organizations.capacity.NetworkCapacity.Line;
import mk.infocenter.alliances.organizations.capacity.NetworkCapacity.Question;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A round and its plan, as both sides bring them about. */
@PlatformTest
class CapacityManagementTests {

    @Autowired
    TenantFixtures tenants;

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    CapacityFixtures fixtures;

    @Autowired
    AssessmentManagement assessments;

    @Autowired
    PlanItemManagement plan;

    @Autowired
    RubricManagement rubrics;

    @Autowired
    RubricDirectory directory;

    @Autowired
    NetworkCapacity network;

    @Autowired
    History history;

    @Autowired
    RecordKinds kinds;

    String tenant = "";

    @BeforeEach
    void anOrganization() {
        tenant = organizations.organization();
    }

    @Test
    void aRoundGoesFromOpeningToClosing() {
        var round = fixtures.agreed(tenant, 3, 2);
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> doing(Role.OFFICER, tenant, () -> assessments.close(round)))
                .satisfies(failure -> assertThat(failure.message()).isEqualTo("assessment.guard.unplanned"));
        for (var gap : read(round).levels().gaps()) {
            fixtures.proposed(tenant, round, gap);
        }
        doing(Role.OFFICER, tenant, () -> assessments.close(round));

        var closed = read(round);
        assertThat(closed.status()).isEqualTo(AssessmentStatus.CLOSED);
        assertThat(closed.levels().byCapacity().get("FINANCE")).isEqualTo(new Levels.Level(3, 3, 2));
        assertThat(closed.rubric())
                .isEqualTo(directory.current().orElseThrow().rubric().id());
        assertThat(closed.proposedBy()).isNotNull().isNotEqualTo(closed.confirmedBy());
    }

    @Test
    void oneRoundGoesOnAtATime() {
        fixtures.open(tenant);

        assertThat(invalid(() -> as(Role.STAFF, tenant, assessments::request))).isEqualTo("round assessment.running");
        assertThat(invalid(() -> as(Role.OFFICER, tenant, () -> assessments.open(later()))))
                .isEqualTo("round assessment.running");
        assertThat(invalid(() ->
                        as(Role.OFFICER, organizations.organization(), () -> assessments.open(later().minusYears(1)))))
                .isEqualTo("until assessment.until.past");
    }

    /** A cancelled round takes no number, so that rounds compare. */
    @Test
    void roundsAreNumberedWithoutTheCancelledOnes() {
        fixtures.rubric();
        var asked = as(Role.STAFF, tenant, assessments::request).id();
        doing(Role.STAFF, tenant, () -> assessments.withdraw(asked, REASON));
        var first = fixtures.agreed(tenant, 2, 2);
        read(first).levels().gaps().forEach(gap -> fixtures.proposed(tenant, first, gap));
        doing(Role.OFFICER, tenant, () -> assessments.close(first));
        var second = fixtures.agreed(tenant, 3, 4);

        assertThat(read(first).number()).isOne();
        assertThat(read(second).number()).isEqualTo(2);
        assertThat(in(() -> assessments.lastAgreed(Integer.MAX_VALUE)))
                .extracting(AssessmentOutline::number)
                .containsExactly(2, 1);
        var line = line();
        assertThat(line.change("FINANCE")).isEqualTo(2);
        assertThat(network(1).agreed())
                .isNotNull()
                .extracting(AssessmentOutline::id)
                .isEqualTo(first);
        assertThat(network(3).agreed()).isNull();
    }

    @Test
    void aPlanFollowsFromAgreedLevels() {
        var open = fixtures.open(tenant);
        assertThat(invalid(() -> fixtures.proposed(tenant, open, "FINANCE")))
                .isEqualTo("capacity plan-item.not-agreed");
        var other = organizations.organization();
        var round = fixtures.agreed(other, 2, 2);
        assertThat(invalid(() -> fixtures.proposed(other, round, "MAGIC")))
                .isEqualTo("capacity plan-item.capacity.unknown");
        assertThat(invalid(() -> as(
                        Role.STAFF,
                        other,
                        () -> plan.propose(
                                round,
                                "FINANCE",
                                CapacityFixtures.text(LocalDate.now(Dates.ZONE).minusDays(2))))))
                .isEqualTo("due plan-item.due.past");
        var stranger = tenants.member(tenant, Role.STAFF);
        var text = CapacityFixtures.text(later());
        assertThat(invalid(() -> as(
                        Role.STAFF,
                        other,
                        () -> plan.propose(
                                round,
                                "FINANCE",
                                new PlanItemText(
                                        text.need(),
                                        text.result(),
                                        text.support(),
                                        later(),
                                        new Responsible(null, stranger))))))
                .as("a member of another organization")
                .isEqualTo("responsible plan-item.responsible.unknown");
    }

    @Test
    void anItemIsDoneWithWhatCameOfIt() {
        var item = fixtures.planned(tenant, fixtures.agreed(tenant, 2, 2), "FINANCE");
        doing(Role.STAFF, tenant, () -> plan.start(item));
        assertThat(invalid(() -> as(Role.STAFF, tenant, () -> plan.complete(item, LocalizedText.EMPTY))))
                .isEqualTo("outcome plan-item.outcome.missing");
        doing(Role.STAFF, tenant, () -> plan.complete(item, LocalizedText.of("Усвоени", "", "Adopted")));

        assertThat(in(() -> plan.item(item)).status()).isEqualTo(PlanItemStatus.DONE);
        assertThat(in(() -> plan.page(PlanQuery.OPEN, PlanQuery.Place.START, 10)))
                .isEmpty();
    }

    /** The plan's page after the last one goes on, and the last one is over. */
    @Test
    void aPlanIsReadByPages() {
        var round = fixtures.agreed(tenant, 2, 2);
        var all = IntStream.range(0, 5)
                .mapToObj(_ -> fixtures.proposed(tenant, round, "FINANCE"))
                .toList();
        var first = in(() -> plan.page(PlanQuery.OPEN, PlanQuery.Place.START, 3));
        var rest = in(() -> plan.page(
                PlanQuery.OPEN, new PlanQuery.Place(later(), first.getLast().id()), 3));

        assertThat(first).extracting(PlanItemDetails::id).isEqualTo(all.subList(0, 3));
        assertThat(rest).extracting(PlanItemDetails::id).isEqualTo(all.subList(3, 5));
        assertThat(in(() -> plan.page(PlanQuery.in(List.of(), "PEOPLE", false), PlanQuery.Place.START, 3)))
                .isEmpty();
        assertThat(in(() -> plan.page(PlanQuery.in(List.of(), "", true), PlanQuery.Place.START, 3)))
                .as("overdue")
                .isEmpty();
    }

    /** However many rows there are. */
    @Test
    void pagesTakeFewStatements() {
        var round = fixtures.agreed(tenant, 2, 2);
        IntStream.range(0, 12).forEach(_ -> fixtures.proposed(tenant, round, "FINANCE"));
        TenantContext.in(new Scope.Tenant(tenant), () -> {
            assertThat(StatementCount.of(() -> assessments.page(null, List.of(), 51)))
                    .isEqualTo(1);
            assertThat(StatementCount.of(() -> assessments.assessment(round))).isEqualTo(2);
            assertThat(StatementCount.of(() -> plan.page(PlanQuery.OPEN, PlanQuery.Place.START, 51)))
                    .isEqualTo(1);
            return tenant;
        });
        TenantContext.in(new Scope.Network(), () -> {
            assertThat(StatementCount.of(() -> network.lines(new Question(List.of(), null, null), "en")))
                    .isEqualTo(2);
            return tenant;
        });
    }

    /** Among 10,000 items a page is a walk along the index. */
    @Test
    void aLongPlanIsReadByItsIndex() throws Exception {
        var item = fixtures.proposed(tenant, fixtures.agreed(tenant, 2, 2), "FINANCE");
        try (var app = RawSql.as(DatabaseRole.APP, tenant)) {
            app.execute(
                    "insert into plan_item select tenant_id, gen_random_uuid(), 0, assessment_id, capacity, need, result,"
                            + " support, due + n % 300, responsible_role, responsible_account, proposer, status, status_since,"
                            + " outcome from plan_item, generate_series(1, 10000) n where id = '" + item + "'");
            assertThat(app.count("plan_item")).isEqualTo(10_001);
            assertThat(String.join(
                            "\n",
                            app.rows("explain select * from plan_item where due > date '2000-01-01'"
                                    + " and status in ('PROPOSED', 'AGREED') order by due, id limit 51")))
                    .contains("plan_item_by_day");
        }
    }

    @Test
    void aPublishedRubricNeverChanges() {
        fixtures.rubric();
        var lead = tenants.lead();
        var published = directory.current().orElseThrow();
        var capacity = published.capacities().getFirst();

        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> doing(
                        Role.OFFICER,
                        lead,
                        () -> rubrics.describe(capacity.id(), capacity.version(), capacity.text())));
        var draft = as(Role.OFFICER, lead, rubrics::draft);
        var copied = as(Role.OFFICER, lead, () -> rubrics.rubric(draft));
        assertThat(copied.capacities())
                .extracting(CapacityDetails::text)
                .isEqualTo(published.capacities().stream()
                        .map(CapacityDetails::text)
                        .toList());
        doing(
                Role.OFFICER,
                lead,
                () -> rubrics.describe(
                        copied.capacities().getFirst().id(),
                        0,
                        new CapacityText(
                                LocalizedText.of("Ново", "I ri", ""),
                                capacity.text().meaning(),
                                capacity.text().levels(),
                                4)));
        assertThat(invalid(() -> as(Role.MANAGER, lead, () -> {
                    rubrics.publish(draft);
                    return draft;
                })))
                .isEqualTo("capacities rubric.incomplete");
        assertThat(directory.current()).contains(published);
    }

    /** Each value that changed has a line of its own: what a level was, and what it is. */
    @Test
    void theHistoryTellsLevelsOneByOne() {
        var round = fixtures.open(tenant);
        doing(
                Role.STAFF,
                tenant,
                () -> assessments.score(
                        round, fixtures.version(tenant, round), Map.of("FINANCE", new SelfScore(2, "A budget"))));

        var changes = in(() -> history.of(kinds.named("assessment"), tenant, round.toString(), Long.MAX_VALUE, 5));
        assertThat(changes.getFirst().change().useCase()).isEqualTo("score-assessment");
        assertThat(changes.getFirst().change().role()).isEqualTo(Role.STAFF);
        assertThat(changes.getFirst()
                        .after()
                        .get("levels")
                        .get("FINANCE")
                        .get("self")
                        .asInt())
                .isEqualTo(2);
        assertThat(changes.getLast().change().role()).as("the officer's act").isEqualTo(Role.OFFICER);
    }

    private Line line() {
        return TenantContext.in(new Scope.Network(), () -> network.lines(new Question(List.of(), null, null), "en"))
                .stream()
                .filter(line -> line.tenant().key().equals(tenant))
                .findFirst()
                .orElseThrow();
    }

    private Line network(int round) {
        return TenantContext.in(new Scope.Network(), () -> network.lines(new Question(List.of(), null, round), "en"))
                .stream()
                .filter(line -> line.tenant().key().equals(tenant))
                .findFirst()
                .orElseThrow();
    }

    private AssessmentDetails read(UUID round) {
        return in(() -> assessments.assessment(round));
    }

    private <T> T in(TenantContext.Work<T, RuntimeException> work) {
        return TenantContext.in(new Scope.Tenant(tenant), work);
    }

    private static String invalid(Runnable work) {
        try {
            work.run();
            return "";
        } catch (InvalidField e) {
            return e.field() + " " + e.message();
        }
    }
}
