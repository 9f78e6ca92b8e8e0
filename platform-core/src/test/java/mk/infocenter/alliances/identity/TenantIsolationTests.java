package mk.infocenter.alliances.identity;

import static mk.infocenter.testing.RawSql.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Every way to another tenant's people. */
@PlatformTest
class TenantIsolationTests {

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    Memberships memberships;

    @Autowired
    NetworkRoles networkRoles;

    @Autowired
    AccountRepository accounts;

    @Autowired
    ScopedWork work;

    String own = "";
    String other = "";
    UUID theirPerson = new UUID(0, 0);
    UUID theirMembership = new UUID(0, 0);

    @BeforeEach
    void twoTenants() {
        own = fixtures.tenant();
        fixtures.member(own, Role.ADMINISTRATOR);
        other = fixtures.tenant();
        theirPerson = fixtures.member(other, Role.STAFF);
        theirMembership = in(other, () -> memberships.findAll()).getFirst().getId();
    }

    @Test
    void theRepositoryHasTheOwnMembersAlone() {
        assertThat(in(own, () -> memberships.count())).isOne();
        assertThat(in(own, () -> memberships.findAll()))
                .extracting(Membership::getRole)
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(in(own, () -> memberships.findById(theirMembership))).isEmpty();
        assertThat(in(own, () -> memberships.findByAccountId(theirPerson))).isEmpty();
        assertThat(in(own, () -> memberships.findAllById(List.of(theirMembership))))
                .isEmpty();
    }

    @Test
    void anotherTenantsMembershipIsNeitherDeletedNorCarriedOver() {
        in(own, () -> {
            memberships.deleteById(theirMembership);
            memberships.deleteAll();
            return true;
        });
        var carried = in(other, () -> memberships.findById(theirMembership)).orElseThrow();
        assertThatThrownBy(() -> in(own, () -> memberships.saveAndFlush(carried)))
                .isInstanceOf(RuntimeException.class);

        assertThat(in(own, () -> memberships.count())).isZero();
        assertThat(in(other, () -> memberships.findAll()))
                .extracting(Membership::getAccountId)
                .containsExactly(theirPerson);
    }

    @Test
    void networkRolesAreTheLeadsAlone() {
        fixtures.lead();

        assertThat(in(own, () -> networkRoles.findAll())).isEmpty();
        assertThat(in(own, () -> networkRoles.count())).isZero();
        assertThat(in(fixtures.lead(), () -> networkRoles.count())).isPositive();
    }

    @Test
    void accountsAreReachedInNoTenantsScope() throws Exception {
        assertThatThrownBy(() -> in(own, accounts::findAll)).isInstanceOf(DataAccessException.class);
        for (var role : DatabaseRole.values()) {
            if (role != DatabaseRole.IDENTITY && role != DatabaseRole.OWNER) {
                try (var sql = RawSql.as(role, own)) {
                    assertThat(sql.attempt("select 1 from account"))
                            .as("%s", role)
                            .isEqualTo(DENIED);
                    assertThat(sql.attempt("select 1 from spring_session"))
                            .as("%s", role)
                            .isEqualTo(DENIED);
                }
            }
        }
    }

    private <T extends @Nullable Object> T in(String tenant, Supplier<T> attempt) {
        return work.in(new Scope.Tenant(tenant), attempt);
    }
}
