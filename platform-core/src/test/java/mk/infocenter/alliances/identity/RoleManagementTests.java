package mk.infocenter.alliances.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TenantFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@PlatformTest
class RoleManagementTests {

    @Autowired
    RoleManagement roles;

    @Autowired
    GrantReader reader;

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    Memberships memberships;

    @Autowired
    ScopedWork work;

    @Test
    void onePersonWorksInTwoTenants() {
        var one = fixtures.tenant();
        var other = fixtures.tenant();
        var person = fixtures.person();

        grant(one, person, Role.STAFF);
        grant(other, person, Role.ADMINISTRATOR);

        assertThat(grants(person))
                .isEqualTo(new Grants(
                        person,
                        "Somebody",
                        Map.of(one, Role.STAFF, other, Role.ADMINISTRATOR),
                        Optional.empty(),
                        false,
                        List.of()));
    }

    @Test
    void aSecondGrantInATenantChangesNothing() {
        var tenant = fixtures.tenant();
        var person = fixtures.member(tenant, Role.STAFF);

        grant(tenant, person, Role.ADMINISTRATOR);

        assertThat(grants(person).memberships()).isEqualTo(Map.of(tenant, Role.STAFF));
        assertThat(work.in(new Scope.Tenant(tenant), () -> memberships.count())).isOne();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"STAFF", "ADMINISTRATOR"})
    void noOtherRoleExistsWithinAnOrganization(Role role) {
        var tenant = fixtures.tenant();
        var person = fixtures.person();

        assertThatThrownBy(() -> grant(tenant, person, role)).isInstanceOf(IllegalArgumentException.class);
        assertThat(grants(person).memberships()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "MANAGER"})
    void overseersAreGrantedByTheLead(Role role) {
        var person = fixtures.overseer(role, null);

        assertThat(grants(person))
                .isEqualTo(new Grants(person, "Somebody", Map.of(), Optional.of(role), false, List.of(), true));
    }

    @Test
    void auditorsReadTheNetworkOrOneTenant() {
        var tenant = fixtures.tenant();

        assertThat(grants(fixtures.overseer(Role.AUDITOR, null))).satisfies(grants -> {
            assertThat(grants.oversight()).isEmpty();
            assertThat(grants.auditsNetwork()).isTrue();
            assertThat(grants.mayAudit()).isTrue();
            assertThat(grants.mayAudit(tenant)).isTrue();
        });
        assertThat(grants(fixtures.overseer(Role.AUDITOR, tenant))).satisfies(grants -> {
            assertThat(grants.auditsNetwork()).isFalse();
            assertThat(grants.audits()).containsExactly(tenant);
            assertThat(grants.mayAudit()).isTrue();
            assertThat(grants.mayAudit(tenant)).isTrue();
            assertThat(grants.mayAudit(fixtures.lead())).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"OFFICER", "MANAGER", "AUDITOR"})
    void noOtherRoleExistsInTheNetwork(Role role) {
        assertThatThrownBy(() -> grantNetwork(fixtures.lead(), fixtures.person(), role, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AUDITOR")
    void onlyAuditorsAreLimitedToOneTenant(Role role) {
        assertThatThrownBy(() -> grantNetwork(fixtures.lead(), fixtures.person(), role, fixtures.lead()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Else an organization could make its own people officers. */
    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "MANAGER", "AUDITOR"})
    void theDatabaseRefusesANetworkRoleOfAnyOtherTenant(Role role) {
        var person = fixtures.person();

        assertThatThrownBy(() -> grantNetwork(fixtures.tenant(), person, role, null))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(grants(person).oversight()).isEmpty();
        assertThat(grants(person).mayAudit()).isFalse();
    }

    @Test
    void anUnknownTenantOrAccountIsRefused() {
        assertThatThrownBy(() -> grantNetwork(fixtures.lead(), fixtures.person(), Role.AUDITOR, "none"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> grant(fixtures.tenant(), UUID.randomUUID(), Role.STAFF))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aPersonIsAllOfIt() {
        var tenant = fixtures.tenant();
        var person = fixtures.overseer(Role.OFFICER, null);
        grant(tenant, person, Role.ADMINISTRATOR);

        assertThat(grants(person))
                .isEqualTo(new Grants(
                        person,
                        "Somebody",
                        Map.of(tenant, Role.ADMINISTRATOR),
                        Optional.of(Role.OFFICER),
                        false,
                        List.of(),
                        true));
    }

    @Test
    void whoHasNoGrantsIsStillSomebody() {
        var person = fixtures.person();

        assertThat(grants(person))
                .isEqualTo(new Grants(person, "Somebody", Map.of(), Optional.empty(), false, List.of()));
        assertThat(reader.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void grantsAreReadInOneStatement() {
        var person = fixtures.member(fixtures.tenant(), Role.STAFF);
        grant(fixtures.tenant(), person, Role.STAFF);

        assertThat(StatementCount.of(() -> reader.of(person))).isOne();
    }

    private Grants grants(UUID person) {
        return reader.of(person).orElseThrow();
    }

    private void grant(String tenant, UUID person, Role role) {
        TenantFixtures.inTenant(tenant, Actor.SYSTEM, () -> roles.grant(person, role));
    }

    private void grantNetwork(String tenant, UUID person, Role role, @Nullable String audited) {
        TenantFixtures.inTenant(tenant, Actor.SYSTEM, () -> roles.grantNetwork(person, role, audited));
    }
}
