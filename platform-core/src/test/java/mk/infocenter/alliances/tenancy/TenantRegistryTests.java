package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TenantFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class TenantRegistryTests {

    @Autowired
    TenantRegistry registry;

    @Autowired
    TenantManagement management;

    @Autowired
    TenantFixtures fixtures;

    @Test
    void pagesFollowTheMacedonianAlphabetWithoutGapOrRepetition() {
        // By code points Ѓ would stand before all others, and by the root collation beside Г.
        var names = List.of("Вевчани", "Гази Баба", "Дебар", "Дебар", "Ѓорче Петров");
        var created = new ArrayList<String>();
        names.reversed().forEach(name -> created.add(tenant(name)));

        var paged = new ArrayList<TenantSummary>();
        @Nullable TenantSummary after = null;
        for (var page = page(after, 2); !page.isEmpty(); page = page(after, 2)) {
            paged.addAll(page);
            after = page.getLast();
        }

        assertThat(paged).extracting(TenantSummary::key).doesNotHaveDuplicates();
        assertThat(paged.stream().filter(tenant -> created.contains(tenant.key())))
                .extracting(TenantSummary::sortName)
                .containsExactlyElementsOf(names);
        assertThat(paged).hasSameSizeAs(page(null, 10_000));
    }

    @Test
    void aMunicipalityIsWhereATenantSitsOrWorks() {
        var key = fixtures.tenant(); // sits in MK-303 and works in MK-101 as well

        assertThat(inMunicipality("MK-303")).contains(key);
        assertThat(inMunicipality("MK-101")).contains(key);
        assertThat(inMunicipality("MK-802")).doesNotContain(key);
    }

    @Test
    void aPageIsOneStatementHoweverLong() {
        fixtures.tenant();
        var few = StatementCount.of(() -> page(null, 1));

        fixtures.tenant();

        assertThat(StatementCount.of(() -> page(null, 10_000))).isEqualTo(few).isOne();
    }

    @Test
    void findsByKeyWhateverTheStatusAndTheScope() {
        var key = fixtures.tenant();
        fixtures.suspend(key);

        assertThat(registry.find(key)).isPresent();
        assertThat(TenantContext.in(new Scope.Tenant(fixtures.tenant()), () -> registry.find(key)))
                .isPresent();
        assertThat(TenantContext.in(new Scope.Public(null), () -> registry.named(List.of(key, "none"))))
                .extracting(TenantSummary::key)
                .containsExactly(key);
        assertThat(registry.find(key.toUpperCase(java.util.Locale.ROOT))).isEmpty();
        assertThat(registry.named(List.of())).isEmpty();
    }

    private List<String> inMunicipality(String code) {
        return TenantContext.in(new Scope.Network(), () -> registry.page("mk", null, List.of(code), 10_000)).stream()
                .map(TenantSummary::key)
                .toList();
    }

    private List<TenantSummary> page(@Nullable TenantSummary after, int size) {
        return TenantContext.in(new Scope.Network(), () -> registry.page("mk", after, List.of(), size));
    }

    private String tenant(String name) {
        var key = TenantFixtures.freshKey();
        var details = TenantFixtures.details(key);
        TenantFixtures.inTenant(
                key,
                Actor.SYSTEM,
                () -> management.create(new TenantDetails(
                        key,
                        LocalizedText.of(name, "", ""),
                        details.seat(),
                        details.municipalities(),
                        "mk",
                        details.languages(),
                        details.modules(),
                        details.accent(),
                        null,
                        false)));
        return key;
    }
}
