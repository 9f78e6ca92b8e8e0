package mk.infocenter.alliances.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.identity.OpeningManagement;
import mk.infocenter.alliances.identity.events.DataExported;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class AccessLogTests {

    @Autowired
    AccessLog log;

    @Autowired
    AccessRetention retention;

    @Autowired
    History history;

    @Autowired
    OpeningManagement openings;

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ScopedWork work;

    @Autowired
    JdbcClient database;

    String tenant = "";
    UUID officer = new UUID(0, 0);

    @BeforeEach
    void anOpenTenant() {
        tenant = fixtures.tenant();
        officer = fixtures.overseer(Role.OFFICER, null);
        fixtures.open(tenant, officer, Role.OFFICER);
    }

    @Test
    void anOpeningIsRecordedWithItsReasonAndStandsInTheHistory() {
        TenantFixtures.inTenant(tenant, new Actor(officer, Role.OFFICER), openings::end);

        assertThat(page(AccessFilter.NONE))
                .extracting(Access::kind)
                .containsExactly(AccessKind.ENDED, AccessKind.OPENED);
        assertThat(page(AccessFilter.NONE)).allSatisfy(access -> {
            assertThat(access.account()).isEqualTo(officer);
            assertThat(access.role()).isEqualTo(Role.OFFICER);
            assertThat(access.reason()).isEqualTo("A visit");
            assertThat(access.until()).isNotNull();
        });
        assertThat(TenantContext.in(new Scope.Tenant(tenant), () -> history.latest(tenant, Long.MAX_VALUE, 2)))
                .extracting(Change::useCase, Change::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("close-records", null),
                        org.assertj.core.groups.Tuple.tuple("open-records", "A visit"));
    }

    /** Both are one transaction. */
    @Test
    void aRefusedOpeningIsNotRecorded() {
        assertThatThrownBy(() -> TenantFixtures.inTenant(
                tenant,
                new Actor(officer, Role.MANAGER),
                () -> openings.open(new Reason("No"), Duration.ofMinutes(5))));

        assertThat(page(AccessFilter.NONE)).hasSize(1);
    }

    @Test
    void filtersAndPages() {
        var before = Instant.now();
        var stranger = fixtures.person();
        for (var i = 0; i < 5; i++) {
            log.add(tenant, AccessKind.DENIED, stranger, null, "/" + tenant + "/page" + i);
        }

        assertThat(page(new AccessFilter(stranger, null, null, null))).hasSize(5);
        assertThat(page(new AccessFilter(stranger, AccessKind.READ, null, null)))
                .isEmpty();
        assertThat(page(new AccessFilter(null, AccessKind.OPENED, null, null))).hasSize(1);
        assertThat(page(new AccessFilter(null, null, null, before.minusSeconds(3600))))
                .isEmpty();
        assertThat(page(new AccessFilter(null, null, before.minusSeconds(3600), null)))
                .hasSize(6);
        var first = page(tenant, AccessFilter.NONE, null, 2);
        assertThat(first).extracting(Access::subject).containsExactly("/" + tenant + "/page4", "/" + tenant + "/page3");
        assertThat(page(tenant, AccessFilter.NONE, first.getLast().id(), 2))
                .extracting(Access::subject)
                .containsExactly("/" + tenant + "/page2", "/" + tenant + "/page1");
        assertThat(TenantContext.in(new Scope.Tenant(tenant), () -> log.people(tenant)))
                .containsExactlyInAnyOrder(officer, stranger);
    }

    @Test
    void anotherTenantSeesNoneOfIt() {
        var other = fixtures.tenant();

        for (var scope : List.of(new Scope.Tenant(other), new Scope.Opened(other), new Scope.Auditor(other))) {
            assertThat(TenantContext.in(scope, () -> log.page(tenant, AccessFilter.NONE, null, 5)))
                    .as("%s", scope)
                    .isEmpty();
            assertThat(TenantContext.in(scope, () -> log.people(tenant))).isEmpty();
        }
        for (var scope : List.of(new Scope.Opened(tenant), new Scope.Auditor(tenant), new Scope.Auditor(null))) {
            assertThat(TenantContext.in(scope, () -> log.page(tenant, AccessFilter.NONE, null, 5)))
                    .as("%s", scope)
                    .extracting(Access::reason)
                    .containsExactly("A visit");
        }
        for (var scope : List.of(new Scope.Public(tenant), new Scope.Identity())) {
            assertThatThrownBy(() -> TenantContext.in(scope, () -> log.page(tenant, AccessFilter.NONE, null, 5)))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void exportsAreRecorded() {
        var member = fixtures.member(tenant, Role.ADMINISTRATOR);

        events.publishEvent(new DataExported(tenant, new Actor(member, Role.ADMINISTRATOR), "members.csv"));

        assertThat(page(new AccessFilter(null, AccessKind.EXPORTED, null, null)))
                .singleElement()
                .satisfies(export -> {
                    assertThat(export.account()).isEqualTo(member);
                    assertThat(export.role()).isEqualTo(Role.ADMINISTRATOR);
                    assertThat(export.subject()).isEqualTo("members.csv");
                });
    }

    @Test
    void anOverlongAddressIsCut() {
        log.add(tenant, AccessKind.DENIED, officer, null, "/" + "x".repeat(5000));

        assertThat(page(AccessFilter.NONE).getFirst().subject()).hasSize(AccessLog.LONGEST_SUBJECT);
    }

    @Test
    void whatIsLongAgoIsForgotten() {
        var id = UUID.randomUUID();
        work.in(
                new Scope.Tenant(tenant),
                () -> database.sql("insert into access_event (tenant_id, id, instant, kind)"
                                + " values (:tenant, :id, now() - interval '731 days', 'READ')")
                        .param("tenant", tenant)
                        .param("id", id)
                        .update());
        work.in(
                new Scope.Identity(),
                () -> database.sql("insert into sign_in_event (id, instant, kind, account_id, network)"
                                + " values (:id, now() - interval '366 days', 'SIGNED_IN', :id, '')")
                        .param("id", id)
                        .update());

        assertThat(retention.forget()).isGreaterThanOrEqualTo(2);

        assertThat(page(AccessFilter.NONE))
                .extracting(Access::id)
                .doesNotContain(id)
                .hasSize(1);
        assertThat(work.in(
                        new Scope.Identity(),
                        () -> database.sql("select count(*) from sign_in_event where id = :id")
                                .param("id", id)
                                .query(Long.class)
                                .single()))
                .isZero();
        assertThat(log.forget(tenant, Instant.now().plusSeconds(3600)))
                .as("the database keeps what is young, whatever it is asked")
                .isZero();
    }

    @Test
    void settingsKeepAsLongAsTheDatabaseDoes() {
        var longEnough = Duration.ofDays(400);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccessRetention.Settings(Duration.ofDays(300), longEnough));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccessRetention.Settings(longEnough, Duration.ofDays(89)));
    }

    private List<Access> page(AccessFilter filter) {
        return page(tenant, filter, null, 50);
    }

    private List<Access> page(
            String key, AccessFilter filter, @org.jspecify.annotations.Nullable UUID before, int size) {
        return TenantContext.in(new Scope.Tenant(key), () -> log.page(key, filter, before, size));
    }
}
