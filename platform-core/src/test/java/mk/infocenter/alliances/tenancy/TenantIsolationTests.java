package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Every way to a tenant's own row, tried from another tenant. Raw SQL is tried in {@link RowLevelSecurityTests}. */
@PlatformTest
class TenantIsolationTests {

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    Tenants tenants;

    @Autowired
    TenantManagement management;

    @Autowired
    TenantRegistry registry;

    @Autowired
    ScopedWork work;

    String own = "";
    String other = "";

    @BeforeEach
    void twoTenants() {
        own = fixtures.tenant();
        other = fixtures.tenant();
    }

    @Test
    void theRepositoryHasOneTenant() {
        assertThat(inOwn(() -> tenants.findAll().size())).isOne();
        assertThat(inOwn(() -> tenants.existsById(own))).isTrue();
        assertThat(inOwn(() -> tenants.existsById(other))).isFalse();
        assertThat(inOwn(() -> tenants.findById(other))).isEmpty();
        assertThat(inOwn(() -> tenants.findAllById(List.of(other)))).isEmpty();
        assertThat(inOwn(() -> tenants.count())).isOne();
    }

    @Test
    void deletingAnotherTenantDeletesNothing() {
        inOwn(() -> {
            tenants.deleteById(other);
            return true;
        });

        assertThat(registry.find(other)).isPresent();
    }

    @Test
    void aTenantIsNeitherCreatedNorChangedFromAnother() {
        var before = registry.find(other);

        for (var key : List.of(other, TenantFixtures.freshKey())) {
            assertThatThrownBy(() -> inOwn(() -> {
                        management.create(TenantFixtures.details(key));
                        return true;
                    }))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> inOwn(() -> {
                        management.configure(TenantFixtures.details(key), "another file");
                        return true;
                    }))
                    .isInstanceOf(DataAccessException.class);
        }

        assertThat(registry.find(other)).isEqualTo(before);
    }

    @Test
    void aLoadedTenantCannotBeCarriedOver() {
        var carried =
                work.in(new Scope.Tenant(other), () -> tenants.findById(other).orElseThrow());
        carried.configuredBy("another file");

        assertThatThrownBy(() -> inOwn(() -> tenants.saveAndFlush(carried))).isInstanceOf(DataAccessException.class);
        assertThat(work.in(
                        new Scope.Tenant(other),
                        () -> tenants.findById(other).orElseThrow().wasConfiguredBy("another file")))
                .isFalse();
    }

    @Test
    void theListFollowsTheScope() {
        fixtures.suspend(other);

        assertThat(inOwn(this::listed)).containsExactly(own);
        assertThat(work.in(new Scope.Public(null), this::listed)).contains(own).doesNotContain(other);
        assertThat(work.in(new Scope.Public(other), this::listed)).contains(own).doesNotContain(other);
        assertThat(work.in(new Scope.Network(), this::listed)).contains(own, other);
        assertThat(work.in(new Scope.Opened(own), this::listed)).containsExactly(own);
        assertThat(listed()).as("without a scope").isEmpty();
        assertThatThrownBy(() -> work.in(new Scope.Auditor(null), this::listed))
                .isInstanceOf(DataAccessException.class);
    }

    private List<String> listed() {
        return registry.page("mk", null, List.of(), 10_000).stream()
                .map(TenantSummary::key)
                .toList();
    }

    private <T> T inOwn(Supplier<T> attempt) {
        return TenantContext.in(new Scope.Tenant(own), () -> work.in(new Scope.Tenant(own), attempt));
    }
}
