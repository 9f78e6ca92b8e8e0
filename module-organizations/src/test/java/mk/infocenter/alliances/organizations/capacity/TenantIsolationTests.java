package mk.infocenter.alliances.organizations.capacity;

import static mk.infocenter.alliances.organizations.capacity.CapacityFixtures.doing;
import static mk.infocenter.testing.RawSql.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TenantTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way to another organization's rounds and plan, and to a draft of the rubric. */
@PlatformTest
class TenantIsolationTests {

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
    Assessments rounds;

    @Autowired
    RubricManagement rubrics;

    @Autowired
    RubricDirectory directory;

    @Autowired
    ScopedWork work;

    @Autowired
    History history;

    @Autowired
    RecordKinds kinds;

    String own = "";
    String other = "";
    UUID round = new UUID(0, 0);
    UUID item = new UUID(0, 0);

    @BeforeEach
    void twoOrganizations() {
        own = organizations.organization();
        other = organizations.organization();
        round = fixtures.agreed(other, 2, 2);
        item = fixtures.proposed(other, round, "FINANCE");
    }

    @Test
    void theirsIsNotThere() {
        for (var role : List.of(Role.STAFF, Role.ADMINISTRATOR, Role.OFFICER)) {
            for (Runnable attempt : List.<Runnable>of(
                    () -> assessments.assessment(round),
                    () -> assessments.submit(round),
                    () -> assessments.score(round, 0, Map.of()),
                    () -> assessments.close(round),
                    () -> plan.item(item),
                    () -> plan.agree(item, 0),
                    () -> plan.start(item),
                    () -> plan.propose(round, "FINANCE", CapacityFixtures.text(CapacityFixtures.later())))) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> doing(role, own, attempt));
            }
        }
        assertThat(in(new Scope.Tenant(own), () -> assessments.page(null, List.of(), 50)))
                .isEmpty();
        assertThat(in(new Scope.Tenant(own), () -> plan.page(PlanQuery.OPEN, PlanQuery.Place.START, 50)))
                .isEmpty();
        assertThat(in(new Scope.Tenant(own), () -> plan.after(round))).isEmpty();
        assertThat(in(new Scope.Tenant(own), () -> assessments.lately(List.of(own, other), 9)))
                .isEmpty();
        assertThat(work.in(new Scope.Tenant(own), () -> rounds.existsById(round)))
                .isFalse();
    }

    /** Info-center, once it has opened an organization, reads that one and writes nothing in this scope. */
    @Test
    void whoeverOpenedOneReadsItAlone() {
        assertThat(in(new Scope.Opened(other), () -> assessments.assessment(round))
                        .id())
                .isEqualTo(round);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> in(new Scope.Opened(own), () -> assessments.assessment(round)));
        assertThat(in(new Scope.Opened(own), () -> assessments.lately(List.of(own, other), 9)))
                .isEmpty();
        assertThatThrownBy(() -> in(new Scope.Opened(other), () -> {
                    assessments.close(round);
                    return round;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(in(new Scope.Tenant(other), () -> assessments.assessment(round))
                        .status())
                .isEqualTo(AssessmentStatus.AGREED);
    }

    @Test
    void theNetworkReadsLevelsOfAll() {
        assertThat(in(new Scope.Network(), () -> assessments.lately(List.of(own, other), 9)))
                .extracting(AssessmentOutline::id)
                .containsExactly(round);
    }

    @Test
    void thePublicReadsNothingOfARound() {
        for (var scope : List.of(new Scope.Public(null), new Scope.Public(other))) {
            assertThatThrownBy(() -> in(scope, () -> assessments.page(null, List.of(), 5)))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void historyIsTheOwnAlone() {
        for (var record : Map.of("assessment", round, "plan-item", item).entrySet()) {
            var kind = kinds.named(record.getKey());
            var id = record.getValue().toString();
            for (var scope : List.of(new Scope.Tenant(own), new Scope.Opened(own), new Scope.Auditor(own))) {
                for (var key : List.of(own, other)) {
                    assertThatExceptionOfType(NotFound.class)
                            .isThrownBy(() -> in(scope, () -> history.of(kind, key, id, Long.MAX_VALUE, 5)));
                }
            }
            assertThat(in(new Scope.Auditor(other), () -> history.of(kind, other, id, Long.MAX_VALUE, 50)))
                    .isNotEmpty();
        }
    }

    /** Rubrics are Info-center's rows: everybody reads what is published, and nobody else a draft or its history. */
    @Test
    void everybodyReadsPublishedRubricsAndNoDraft() {
        var lead = tenants.lead();
        var published = directory.current().orElseThrow().rubric().id();
        var draft = CapacityFixtures.as(Role.OFFICER, lead, rubrics::draft);
        for (var scope :
                List.of(new Scope.Tenant(own), new Scope.Opened(own), new Scope.Network(), new Scope.Public(null))) {
            assertThat(in(scope, () -> directory.published(published)).capacities())
                    .hasSize(7);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> in(scope, () -> directory.published(draft)));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> in(new Scope.Tenant(own), () -> rubrics.rubric(published)));
        assertThat(in(new Scope.Tenant(own), rubrics::all)).isEmpty();
        assertThatThrownBy(() -> CapacityFixtures.as(Role.OFFICER, own, () -> {
                    rubrics.begin(FirstRubric.texts());
                    return own;
                }))
                .as("a rubric of another organization than the one that leads")
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void rawSqlReachesTheRowsOfItsTenantAlone() throws Exception {
        assertThat(TenantTables.all())
                .contains("rubric", "rubric_capacity", "assessment", "plan_item", "assessment_aud", "plan_item_aud");
        try (var app = RawSql.as(DatabaseRole.APP, own);
                var visitor = RawSql.as(DatabaseRole.PUBLIC);
                var opened = RawSql.as(DatabaseRole.OVERSIGHT, own);
                var auditor = RawSql.as(DatabaseRole.AUDITOR, own)) {
            assertThat(app.count("assessment")).isZero();
            assertThat(app.count("rubric")).isZero();
            assertThat(visitor.rows("select distinct status from rubric")).doesNotContain("DRAFT");
            assertThat(visitor.attempt("select 1 from assessment")).isEqualTo(DENIED);
            assertThat(visitor.attempt("select 1 from plan_item")).isEqualTo(DENIED);
            assertThat(visitor.attempt("update rubric set number = 9")).isEqualTo(DENIED);
            assertThat(opened.count("assessment")).isZero();
            assertThat(opened.attempt("delete from plan_item")).isEqualTo(DENIED);
            assertThat(auditor.attempt("select 1 from plan_item")).isEqualTo(DENIED);
            assertThat(auditor.count("plan_item_aud")).isZero();
        }
    }

    private static <T> T in(Scope scope, TenantContext.Work<T, RuntimeException> attempt) {
        return TenantContext.in(scope, attempt);
    }
}
