package mk.infocenter.alliances.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

@PlatformTest
class OpeningManagementTests {

    @Autowired
    OpeningManagement management;

    @Autowired
    Openings openings;

    @Autowired
    GrantReader grants;

    @Autowired
    NetworkRoles networkRoles;

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    ScopedWork work;

    String tenant = "";
    UUID officer = new UUID(0, 0);

    @BeforeEach
    void anOfficer() {
        tenant = fixtures.tenant();
        officer = fixtures.overseer(Role.OFFICER, null);
    }

    @AfterEach
    void turnBack() {
        TestClock.reset();
    }

    @Test
    void itEndsByItself() {
        open(officer, Role.OFFICER, "The visit of March", 30);

        assertThat(opening(officer, Role.OFFICER)).hasValueSatisfying(opening -> {
            assertThat(opening.reason()).isEqualTo("The visit of March");
            assertThat(opening.until())
                    .isBetween(
                            TestClock.now().plusSeconds(1700), TestClock.now().plusSeconds(1800));
        });
        TestClock.advance(Duration.ofMinutes(31));
        assertThat(opening(officer, Role.OFFICER)).isEmpty();
    }

    @Test
    void itsPersonEndsItEarlier() {
        open(officer, Role.OFFICER, "A visit", 30);
        var colleague = fixtures.overseer(Role.OFFICER, null);
        open(colleague, Role.OFFICER, "Another visit", 30);

        end(officer, Role.OFFICER);
        end(officer, Role.OFFICER);

        assertThat(opening(officer, Role.OFFICER)).isEmpty();
        assertThat(opening(colleague, Role.OFFICER)).isPresent();
    }

    @Test
    void aNewOneTakesTheOldOnesPlace() {
        open(officer, Role.OFFICER, "First", 480);
        open(officer, Role.OFFICER, "Second", 15);

        assertThat(opening(officer, Role.OFFICER)).map(LiveOpening::reason).contains("Second");
        assertThat(page(tenant)).extracting(OpeningSummary::reason).containsExactly("Second", "First");
        assertThat(page(tenant))
                .extracting(OpeningSummary::status)
                .containsExactly(OpeningStatus.OPEN, OpeningStatus.ENDED);
    }

    @Test
    void itEndsWithTheRole() {
        open(officer, Role.OFFICER, "A visit", 30);

        work.in(new Scope.Tenant(fixtures.lead()), () -> {
            var role = networkRoles.findAll().stream()
                    .filter(one -> officer.equals(
                            org.springframework.test.util.ReflectionTestUtils.getField(one, "accountId")))
                    .findFirst()
                    .orElseThrow();
            networkRoles.delete(role);
            return role;
        });

        assertThat(opening(officer, Role.OFFICER)).isEmpty();
        assertThat(grants.of(officer).orElseThrow().openings())
                .as("the row is still there")
                .hasSize(1);
    }

    @Test
    void onlyAuditorsOpenASuspendedTenant() {
        var auditor = fixtures.overseer(Role.AUDITOR, null);
        fixtures.suspend(tenant);

        open(auditor, Role.AUDITOR, "The papers are missing", 30);

        assertThat(opening(auditor, Role.AUDITOR)).isPresent();
        assertThatThrownBy(() -> open(officer, Role.OFFICER, "A visit", 30)).isInstanceOf(NotFound.class);
    }

    /** Whatever route led there: the role must be one that the person has in the network, for this tenant. */
    @Test
    void nobodyOpensWithoutTheRole() {
        var ofAnother = fixtures.overseer(Role.AUDITOR, fixtures.tenant());
        var administrator = fixtures.member(tenant, Role.ADMINISTRATOR);

        for (var attempt : List.of(
                new Actor(ofAnother, Role.AUDITOR),
                new Actor(officer, Role.MANAGER),
                new Actor(officer, Role.AUDITOR),
                new Actor(administrator, Role.OFFICER),
                new Actor(administrator, Role.ADMINISTRATOR),
                Actor.SYSTEM)) {
            assertThatThrownBy(() -> TenantFixtures.inTenant(
                            tenant, attempt, () -> management.open(new Reason("No"), Duration.ofMinutes(5))))
                    .as("%s", attempt)
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(page(tenant)).isEmpty();
    }

    @Test
    void itLastsNoLongerThanTheSettingsAllow() {
        for (var minutes : List.of(-1, 0, 481)) {
            assertThatIllegalArgumentException().isThrownBy(() -> open(officer, Role.OFFICER, "A visit", minutes));
        }
        var hour = Duration.ofHours(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new OpeningSettings(hour, Duration.ofHours(9)));
        assertThatIllegalArgumentException().isThrownBy(() -> new OpeningSettings(hour, Duration.ofMinutes(30)));
        assertThatIllegalArgumentException().isThrownBy(() -> new OpeningSettings(Duration.ZERO, hour));
    }

    @Test
    void eachTenantHasItsOwn() {
        open(officer, Role.OFFICER, "A visit", 30);
        var other = fixtures.tenant();

        assertThat(grants.of(officer).orElseThrow().opening(other, Role.OFFICER))
                .isEmpty();
        assertThat(page(other)).isEmpty();
        assertThat(page(tenant)).hasSize(1);
        assertThat(TenantContext.in(new Scope.Opened(other), () -> management.page(Set.of(Role.OFFICER), null, 10)))
                .isEmpty();
        for (var scope : List.of(new Scope.Network(), new Scope.Auditor(null))) {
            assertThat(TenantContext.in(scope, () -> management.page(Set.of(Role.OFFICER), null, 1)))
                    .extracting(OpeningSummary::tenant)
                    .containsExactly(tenant);
        }
        TenantFixtures.inTenant(other, new Actor(officer, Role.OFFICER), management::end);
        assertThat(opening(officer, Role.OFFICER)).isPresent();
    }

    @Test
    void itIsNotWrittenFromOutside() {
        var actor = new Actor(officer, Role.OFFICER);
        for (var scope : List.of(new Scope.Opened(tenant), new Scope.Network(), new Scope.Identity())) {
            assertThatThrownBy(() -> TenantContext.in(scope, actor, () -> {
                        management.open(new Reason("A visit"), Duration.ofMinutes(5));
                        return true;
                    }))
                    .isInstanceOfAny(IllegalStateException.class, DataAccessException.class);
        }
        assertThat(page(tenant)).isEmpty();
    }

    private void open(UUID person, Role role, String reason, int minutes) {
        TenantFixtures.inTenant(
                tenant,
                new Actor(person, role),
                () -> management.open(new Reason(reason), Duration.ofMinutes(minutes)));
    }

    private void end(UUID person, Role role) {
        TenantFixtures.inTenant(tenant, new Actor(person, role), management::end);
    }

    private Optional<LiveOpening> opening(UUID person, Role role) {
        return grants.of(person).orElseThrow().opening(tenant, role);
    }

    private List<OpeningSummary> page(String key) {
        return TenantContext.in(
                new Scope.Tenant(key),
                () -> management.page(Set.of(Role.OFFICER, Role.MANAGER, Role.AUDITOR), null, 10));
    }
}
