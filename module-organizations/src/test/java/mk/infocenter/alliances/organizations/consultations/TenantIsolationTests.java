package mk.infocenter.alliances.organizations.consultations;

import static mk.infocenter.alliances.organizations.consultations.ConsultationFixtures.REASON;
import static mk.infocenter.alliances.organizations.consultations.ConsultationFixtures.WORDS;
import static mk.infocenter.alliances.organizations.consultations.ConsultationFixtures.doing;
import static mk.infocenter.testing.RawSql.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way to another organization's consultations, contributions and needs. */
@PlatformTest
class TenantIsolationTests {

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ConsultationManagement consultations;

    @Autowired
    ContributionManagement contributions;

    @Autowired
    ContributionIntake intake;

    @Autowired
    MeetingManagement meetings;

    @Autowired
    PriorityManagement priorities;

    @Autowired
    NeedManagement needs;

    @Autowired
    ConsultationSite site;

    @Autowired
    History history;

    @Autowired
    RecordKinds kinds;

    String own = "";
    String other = "";
    UUID consultation = new UUID(0, 0);
    UUID meeting = new UUID(0, 0);
    UUID voice = new UUID(0, 0);
    UUID priority = new UUID(0, 0);
    UUID need = new UUID(0, 0);

    @BeforeEach
    void twoOrganizations() {
        own = organizations.organization();
        other = organizations.organization();
        consultation = fixtures.open(other);
        priority = fixtures.settled(other, consultation);
        voice = fixtures.newest(other, consultation);
        need = fixtures.need(other, priority);
        meeting = fixtures.meeting(other, fixtures.open(other));
    }

    @Test
    void theirsIsNotThere() {
        for (var role : List.of(Role.STAFF, Role.ADMINISTRATOR, Role.OFFICER, Role.PUBLIC)) {
            for (Runnable attempt : List.<Runnable>of(
                    () -> consultations.consultation(consultation),
                    () -> consultations.figures(consultation),
                    () -> consultations.close(consultation),
                    () -> consultations.cancel(consultation, REASON),
                    () -> contributions.contribution(voice),
                    () -> contributions.hide(voice, REASON),
                    () -> contributions.enter(consultation, ConsultationFixtures.voice("Light")),
                    () -> contributions.group(consultation, Set.of(voice), null),
                    () -> intake.receive(consultation, ConsultationFixtures.voice("Light"), null, UUID.randomUUID()),
                    () -> meetings.meeting(meeting),
                    () -> priorities.priority(priority),
                    () -> priorities.answer(priority, 0, Response.DONE, WORDS),
                    () -> needs.need(need),
                    () -> needs.record(priority),
                    () -> needs.takeUp(need, "plan-item", UUID.randomUUID()))) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> doing(role, own, attempt));
            }
        }
        assertThat(in(new Scope.Tenant(own), () -> consultations.page(null, List.of(), 50)))
                .isEmpty();
        assertThat(in(new Scope.Tenant(own), () -> contributions.page(consultation, VoiceQuery.shown(), null, 50)))
                .isEmpty();
        assertThat(in(new Scope.Tenant(own), () -> consultations.counts(List.of(consultation))))
                .isEmpty();
        assertThat(in(new Scope.Tenant(own), () -> needs.page(null, List.of(), 50)))
                .isEmpty();
        assertThat(in(new Scope.Tenant(own), () -> needs.find(need))).isEmpty();
    }

    /** Info-center, once it has opened an organization, reads all but whom it may write back to. */
    @Test
    void whoeverOpenedOneReadsItAlone() {
        assertThat(in(new Scope.Opened(other), () -> consultations.consultation(consultation))
                        .id())
                .isEqualTo(consultation);
        assertThat(in(new Scope.Opened(other), () -> contributions.page(consultation, VoiceQuery.shown(), null, 9)))
                .hasSize(1);
        assertThatThrownBy(() -> in(new Scope.Opened(other), () -> contributions.person(voice)))
                .isInstanceOf(RuntimeException.class);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> in(new Scope.Opened(own), () -> consultations.consultation(consultation)));
        assertThatThrownBy(() -> in(new Scope.Opened(other), () -> {
                    consultations.cancel(consultation, REASON);
                    return other;
                }))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void theNetworkReadsNeedsOfAll() {
        assertThat(in(new Scope.Network(), () -> needs.ofNetwork(null, List.of(), other, 9)))
                .extracting(NetworkNeed::id)
                .containsExactly(need);
    }

    @Test
    void thePublicReadsNoDraftNoContributionAndNoPriorityBeforeItsTime() throws Exception {
        var draft = ConsultationFixtures.as(Role.STAFF, other, () -> consultations.draft(ConsultationFixtures.text()));
        assertThat(in(new Scope.Public(other), () -> site.find(other, draft.code())))
                .isEmpty();
        var settled = in(new Scope.Public(other), () -> site.find(other, consultation))
                .orElseThrow();
        assertThat(in(new Scope.Public(other), () -> site.priorities(settled))).isEmpty();
        try (var visitor = RawSql.as(DatabaseRole.PUBLIC)) {
            for (var table : List.of("voice", "consultation_meeting", "need", "need_answer")) {
                assertThat(visitor.attempt("select 1 from " + table)).isEqualTo(DENIED);
            }
            assertThat(visitor.attempt("update consultation set status = 'OPEN'"))
                    .isEqualTo(DENIED);
            assertThat(visitor.rows("select id from priority where id = '" + priority + "'"))
                    .isEmpty();
        }
    }

    @Test
    void historyIsTheOwnAlone() {
        for (var record : Map.of("consultation", consultation, "voice", voice, "priority", priority, "need", need)
                .entrySet()) {
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

    @Test
    void rawSqlReachesTheRowsOfItsTenantAlone() throws Exception {
        var tables = List.of("consultation", "consultation_meeting", "voice", "priority", "need", "need_answer");
        assertThat(TenantTables.all()).containsAll(tables);
        try (var app = RawSql.as(DatabaseRole.APP, own);
                var opened = RawSql.as(DatabaseRole.OVERSIGHT, own);
                var auditor = RawSql.as(DatabaseRole.AUDITOR, own)) {
            for (var table : tables) {
                assertThat(app.count(table)).isZero();
                assertThat(app.count(table + "_aud")).isZero();
                assertThat(opened.rows("select id from " + table)).isEmpty();
                assertThat(opened.attempt("delete from " + table)).isEqualTo(DENIED);
                assertThat(auditor.attempt("select 1 from " + table)).isEqualTo(DENIED);
            }
            assertThat(opened.attempt("select person_id from voice")).isEqualTo(DENIED);
        }
    }

    private static <T> T in(Scope scope, TenantContext.Work<T, RuntimeException> attempt) {
        return TenantContext.in(scope, attempt);
    }
}
