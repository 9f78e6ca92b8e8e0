package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class TenantManagementTests {

    @Autowired
    TenantManagement management;

    @Autowired
    TenantRegistry registry;

    @Autowired
    TenantFixtures fixtures;

    @Test
    void createdTenantIsActive() {
        var details = TenantFixtures.details(TenantFixtures.freshKey());

        create(details);

        assertThat(registry.find(details.key())).get().satisfies(tenant -> {
            assertThat(tenant.active()).isTrue();
            assertThat(tenant.name()).isEqualTo(details.name());
            assertThat(tenant.municipalities()).containsExactly("MK-101", "MK-303");
            assertThat(tenant.languages()).isEqualTo(details.languages());
            assertThat(tenant.modules()).isEqualTo(details.modules());
        });
    }

    @Test
    void keyIsTakenOnce() {
        var key = fixtures.tenant();

        assertThatThrownBy(() -> create(TenantFixtures.details(key)))
                .isInstanceOf(InvalidTenant.class)
                .hasMessageContaining("key: taken");
    }

    static Stream<Arguments> wrongDetails() {
        var name = LocalizedText.of("Тест", "", "");
        var none = Set.<String>of();
        var key = TenantFixtures.freshKey();
        return Stream.of(
                Arguments.of(details("network", name, "MK-303", none, "mk"), "key", "reserved"),
                Arguments.of(details(key, name, "MK-303", none, "en"), "defaultLanguage", "not-offered"),
                Arguments.of(details(key, name, "MK-303", none, "sq"), "name", "missing-name"),
                Arguments.of(details(key, name, "Skopje", none, "mk"), "seat", "unknown-municipality"),
                Arguments.of(
                        details(key, name, "MK-303", Set.of("MK-303", "MK-1"), "mk"),
                        "municipalities",
                        "unknown-municipality"));
    }

    @ParameterizedTest
    @MethodSource("wrongDetails")
    void saysWhichFieldIsWrongAndCreatesNothing(TenantDetails details, String field, String code) {
        assertThatThrownBy(() -> create(details)).isInstanceOfSatisfying(InvalidTenant.class, invalid -> {
            assertThat(invalid.field()).isEqualTo(field);
            assertThat(invalid.code()).isEqualTo(code);
        });
        assertThat(registry.find(details.key())).isEmpty();
    }

    @Test
    void aManagerSuspendsAndReactivates() {
        var key = fixtures.tenant();

        fixtures.suspend(key);
        assertThat(status(key)).isEqualTo(TenantStatus.SUSPENDED);

        TenantFixtures.inTenant(key, TenantFixtures.MANAGER, () -> management.reactivate(new Reason("Report is in")));
        assertThat(status(key)).isEqualTo(TenantStatus.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MANAGER")
    void nobodyElseDoes(Role role) {
        var key = fixtures.tenant();
        var actor = new Actor(UUID.randomUUID(), role);

        assertThatThrownBy(() -> TenantFixtures.inTenant(key, actor, () -> management.suspend(new Reason("No"))))
                .isInstanceOf(TransitionRefused.class);
        assertThat(status(key)).isEqualTo(TenantStatus.ACTIVE);
    }

    @Test
    void theLeadStaysActive() {
        assertThatThrownBy(() -> fixtures.suspend(fixtures.lead())).isInstanceOf(TransitionRefused.class);
        assertThat(status(fixtures.lead())).isEqualTo(TenantStatus.ACTIVE);
    }

    @Test
    void aTenantThatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> fixtures.suspend(TenantFixtures.freshKey())).isInstanceOf(NotFound.class);
    }

    private TenantStatus status(String key) {
        return registry.find(key).orElseThrow().status();
    }

    private void create(TenantDetails details) {
        TenantFixtures.inTenant(details.key(), Actor.SYSTEM, () -> management.create(details));
    }

    private static TenantDetails details(
            String key, LocalizedText name, String seat, Set<String> municipalities, String defaultLanguage) {
        return new TenantDetails(
                key,
                name,
                seat,
                municipalities,
                defaultLanguage,
                List.of("mk", "sq"),
                List.of(),
                "#34568b",
                null,
                false);
    }
}
