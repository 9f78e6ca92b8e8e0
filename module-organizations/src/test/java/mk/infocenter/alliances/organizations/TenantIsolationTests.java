package mk.infocenter.alliances.organizations;

import static mk.infocenter.testing.RawSql.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.audit.Change;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TenantTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way to another tenant's organization. */
@PlatformTest
class TenantIsolationTests {

    @Autowired
    TenantFixtures tenants;

    @Autowired
    OrganizationFixtures fixtures;

    @Autowired
    Organizations organizations;

    @Autowired
    OrganizationManagement management;

    @Autowired
    ScopedWork work;

    @Autowired
    History history;

    @Autowired
    RecordKinds kinds;

    String own = "";
    String other = "";
    UUID theirs = new UUID(0, 0);

    @BeforeEach
    void twoOrganizations() {
        own = fixtures.organization();
        other = fixtures.organization();
        theirs = TenantContext.in(new Scope.Tenant(other), management::own).id();
    }

    @Test
    void theRepositoryHasOneOrganization() {
        assertThat(in(own, () -> organizations.findAll()))
                .hasSize(1)
                .noneMatch(one -> one.getId().equals(theirs));
        assertThat(in(own, () -> organizations.findById(theirs))).isEmpty();
        assertThat(in(own, () -> organizations.existsById(theirs))).isFalse();
        assertThat(in(own, () -> organizations.count())).isOne();
        assertThat(in(own, () -> organizations.outlines(List.of(own, other)))).hasSize(1);
        assertThat(in(own, () -> organizations.published(other))).isEmpty();
    }

    @Test
    void anotherTenantsOrganizationIsNeitherDeletedNorCarriedOver() {
        in(own, () -> {
            organizations.deleteById(theirs);
            return true;
        });
        var carried = in(other, () -> organizations.findById(theirs)).orElseThrow();
        carried.describe(OrganizationFixtures.profile(0, "Stolen"));
        assertThatThrownBy(() -> in(own, () -> organizations.saveAndFlush(carried)))
                .isInstanceOf(RuntimeException.class);

        assertThat(in(other, () -> organizations.own().orElseThrow().getEmail() == null))
                .isTrue();
        assertThat(in(own, () -> organizations.own().orElseThrow().getEmail() == null))
                .isTrue();
    }

    /** The id in a profile is what the browser sent, so it must not decide whose profile is saved. */
    @Test
    void anEditChangesTheOwnOrganizationWhateverIdItCarries() {
        var mine = OrganizationFixtures.profile(0, "Mine");
        var edited = Profile.blank(theirs, List.of("MK-101", "MK-303")).with(mine.about());

        TenantFixtures.inTenant(own, new Actor(UUID.randomUUID(), Role.STAFF), () -> management.edit(edited));

        assertThat(TenantContext.in(new Scope.Tenant(own), management::own)
                        .about()
                        .summary()
                        .get("en"))
                .isEqualTo("Mine");
        assertThat(TenantContext.in(new Scope.Tenant(other), management::own).version())
                .isZero();
    }

    /** Info-center, once it has opened the organization's records. */
    @Test
    void whoeverOpenedItReadsItAlone() {
        var opened = new Scope.Opened(own);
        var profile = TenantContext.in(opened, management::own);

        assertThat(profile).isEqualTo(TenantContext.in(new Scope.Tenant(own), management::own));
        assertThat(TenantContext.in(opened, () -> management.outlines(List.of(own, other))))
                .containsOnlyKeys(own);
        assertThat(TenantContext.in(opened, () -> management.published(other))).isEmpty();
        assertThatThrownBy(() -> TenantContext.in(opened, new Actor(UUID.randomUUID(), Role.OFFICER), () -> {
                    management.edit(OrganizationFixtures.profile(0, "Not mine"));
                    return profile;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(TenantContext.in(new Scope.Tenant(own), management::own)).isEqualTo(profile);
    }

    @Test
    void historyIsTheOwnAlone() {
        var kind = kinds.named("organization");

        for (var scope : List.of(new Scope.Tenant(own), new Scope.Opened(own), new Scope.Auditor(own))) {
            assertThatThrownBy(() -> TenantContext.in(
                            scope, () -> history.of(kind, other, theirs.toString(), Long.MAX_VALUE, 5)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() ->
                            TenantContext.in(scope, () -> history.of(kind, own, theirs.toString(), Long.MAX_VALUE, 5)))
                    .as("their record under the own key")
                    .isInstanceOf(NotFound.class);
            assertThat(TenantContext.in(scope, () -> history.latest(Long.MAX_VALUE, 50)))
                    .extracting(Change::tenant)
                    .containsOnly(own);
        }
    }

    @Test
    void thePublicReadsActiveTenantsAlone() {
        tenants.suspend(other);

        for (var scope : List.of(new Scope.Public(null), new Scope.Public(own), new Scope.Public(other))) {
            assertThat(TenantContext.in(scope, () -> management.outlines(List.of(other))))
                    .isEmpty();
            assertThat(TenantContext.in(scope, () -> management.published(other)))
                    .isEmpty();
        }
        assertThat(TenantContext.in(new Scope.Public(null), () -> management.published(own)))
                .isPresent();
        assertThat(TenantContext.in(new Scope.Network(), () -> management.outlines(List.of(own, other))))
                .as("Info-center reads suspended ones too")
                .containsOnlyKeys(own, other);
    }

    @Test
    void rawSqlReachesTheRowsOfItsTenantAlone() throws Exception {
        assertThat(TenantTables.all()).contains("organization", "organization_aud");

        TenantTables.assertApart(fixtures.awaited(tenants.lead()), own);

        try (var owner = RawSql.as(DatabaseRole.OWNER)) {
            assertThat(TenantTables.unprotected(owner)).isEmpty();
            assertThat(TenantTables.withOpenKeys(owner)).noneMatch(key -> key.startsWith("organization"));
        }
    }

    @Test
    void otherRolesReadWhatTheChangelogSays() throws Exception {
        tenants.suspend(other);
        try (var visitor = RawSql.as(DatabaseRole.PUBLIC);
                var auditor = RawSql.as(DatabaseRole.AUDITOR, own);
                var identity = RawSql.as(DatabaseRole.IDENTITY, own);
                var oversight = RawSql.as(DatabaseRole.OVERSIGHT, "*");
                var opened = RawSql.as(DatabaseRole.OVERSIGHT, own)) {
            assertThat(visitor.rows("select tenant_id from organization"))
                    .contains(own)
                    .doesNotContain(other);
            assertThat(visitor.attempt("update organization set email = 'x@example.org'"))
                    .isEqualTo(DENIED);
            assertThat(visitor.attempt("select 1 from organization_aud")).isEqualTo(DENIED);
            assertThat(auditor.attempt("select 1 from organization")).isEqualTo(DENIED);
            assertThat(auditor.rows("select distinct tenant_id from organization_aud"))
                    .containsExactly(own);
            assertThat(identity.attempt("select 1 from organization")).isEqualTo(DENIED);
            assertThat(identity.attempt("select 1 from organization_aud")).isEqualTo(DENIED);
            assertThat(oversight.rows("select tenant_id from organization")).contains(own, other);
            assertThat(oversight.attempt("delete from organization")).isEqualTo(DENIED);
            assertThat(opened.rows("select tenant_id from organization")).containsExactly(own);
            assertThat(opened.rows("select distinct tenant_id from organization_aud"))
                    .containsExactly(own);
        }
    }

    private <T extends @Nullable Object> T in(String tenant, Supplier<T> attempt) {
        return work.in(new Scope.Tenant(tenant), attempt);
    }
}
