package mk.infocenter.alliances.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationTests {

    private final Organization organization = new Organization();

    @Test
    void isDescribedWhole() {
        organization.describe(OrganizationFixtures.profile(0, "Summary"));

        assertThat(organization.getSummary().get("en")).isEqualTo("Summary");
        assertThat(organization.getMission().get("mk")).isEqualTo("Мисија");
        assertThat(organization.getThemes()).containsExactly(Theme.CULTURE, Theme.ENVIRONMENT);
        assertThat(organization.getFounded()).isEqualTo(2003);
        assertThat(organization.getAddress().get("sq")).isEqualTo("Dibër");
        assertThat(organization.getEmail()).isEqualTo("info@example.org");
        assertThat(organization.getPhone()).isEqualTo("+389 46 123 456");
        assertThat(organization.getWebsite()).isEqualTo("https://example.org");
    }

    @Test
    void whatIsLeftOutIsRemoved() {
        organization.describe(OrganizationFixtures.profile(0, "Summary"));

        organization.describe(new Profile(
                organization.getId(),
                0,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                List.of(),
                null,
                LocalizedText.EMPTY,
                null,
                null,
                null));

        assertThat(organization).usingRecursiveComparison().ignoringFields("id").isEqualTo(new Organization());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 7})
    void anotherVersionThanTheStoredOneIsRefused(int seen) {
        assertThatThrownBy(() -> organization.describe(OrganizationFixtures.profile(seen, "Summary")))
                .isInstanceOfSatisfying(
                        StaleVersion.class, stale -> assertThat(stale.seen()).isEqualTo(seen));
        assertThat(organization.getSummary().isEmpty()).isTrue();
    }
}
