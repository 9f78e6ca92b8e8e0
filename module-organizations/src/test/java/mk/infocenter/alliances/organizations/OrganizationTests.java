package mk.infocenter.alliances.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Money;
import mk.infocenter.alliances.tenancy.StaleVersion;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationTests {

    private final Organization organization = new Organization();

    @Test
    void isDescribedWhole() {
        var profile = OrganizationFixtures.profile(0, "Summary");
        organization.describe(profile);

        assertThat(organization.profile(profile.reach().municipalities()))
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(profile);
    }

    @Test
    void whatIsLeftOutIsRemoved() {
        organization.describe(OrganizationFixtures.profile(0, "Summary"));

        organization.describe(Profile.blank(organization.getId(), List.of()));

        assertThat(organization).usingRecursiveComparison().ignoringFields("id").isEqualTo(new Organization());
    }

    @Test
    void eachSectionSaysSomethingOrNot() {
        var blank = Profile.blank(organization.getId(), List.of());
        var whole = OrganizationFixtures.profile(0, "Summary");

        assertThat(Section.values()).filteredOn(whole::says).hasSize(Section.values().length);
        assertThat(Section.values()).filteredOn(blank::says).containsExactly(Section.REACH);
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        assertThat(wrong(() -> new Profile.Legal("12345", null, null))).isEqualTo("registrationNumber");
        assertThat(wrong(() -> new Profile.Legal("123 4567", null, null))).isEqualTo("registrationNumber");
        assertThat(wrong(() -> new Profile.Reach(List.of(), List.of("xx")))).isEqualTo("languages");
        assertThat(wrong(() -> new Profile.Size(0, -1, null))).isEqualTo("volunteers");
        assertThat(wrong(() -> new Profile.Size(null, null, 1_000_001))).isEqualTo("members");
        assertThat(wrong(() -> contact("http://social.example"))).isEqualTo("links");
        assertThat(wrong(() -> contact("javascript:alert(1)"))).isEqualTo("links");
        assertThat(wrong(() -> year("-1", "Account"))).isEqualTo("income");
        assertThat(wrong(() -> year("1", " "))).isEqualTo("source");
        assertThat(wrong(() -> Figures.NONE.with(2027, year("1", "Account")).checked(2026)))
                .isEqualTo("year");
        assertThat(wrong(() -> Figures.NONE.with(1989, year("1", "Account")).checked(2026)))
                .isEqualTo("year");
    }

    @Test
    void theLastYearComesFirst() {
        var figures = Figures.NONE
                .with(2024, year("1", "a"))
                .with(2026, year("2", "b"))
                .with(2025, year("3", "c"));

        assertThat(figures.years().keySet()).containsExactly(2026, 2025, 2024);
        assertThat(figures.without(2026).years().keySet()).containsExactly(2025, 2024);
        assertThat(figures.years())
                .hasEntrySatisfying(2026, year -> assertThat(year.balance()).isEqualByComparingTo("2"));
    }

    private static Profile.Contact contact(String link) {
        return new Profile.Contact(LocalizedText.EMPTY, null, null, null, List.of(link));
    }

    private static Figures.Year year(String income, String source) {
        return new Figures.Year(new BigDecimal(income), BigDecimal.ZERO, Money.Currency.EUR, source);
    }

    private static String wrong(ThrowingCallable attempt) {
        var failures = new ArrayList<String>();
        assertThatExceptionOfType(InvalidField.class).isThrownBy(attempt).satisfies(e -> failures.add(e.field()));
        return failures.getFirst();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 7})
    void anotherVersionThanTheStoredOneIsRefused(int seen) {
        assertThatThrownBy(() -> organization.describe(OrganizationFixtures.profile(seen, "Summary")))
                .isInstanceOfSatisfying(
                        StaleVersion.class, stale -> assertThat(stale.seen()).isEqualTo(seen));
        assertThat(organization.profile(List.of()).about()).isEqualTo(Profile.About.NONE);
    }
}
