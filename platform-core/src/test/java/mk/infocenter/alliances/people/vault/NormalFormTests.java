package mk.infocenter.alliances.people.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which addresses and numbers are kept and compared. */
class NormalFormTests {

    @ParameterizedTest
    @CsvSource({
        "Name@Example.ORG, name@example.org",
        "' a.b+c@d.example ', a.b+c@d.example",
        "ime@пример.мкд, ime@xn--e1afmkfd.xn--d1alf"
    })
    void anAddressHasSmallLettersAndAnAsciiDomain(String typed, String kept) {
        assertThat(EmailAddress.normalized(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "a@b", "a b@c.example", "a@b..example", "a@-", "a@@b.example", "a@b.c1@", "a@b.x"})
    void noAddress(String typed) {
        assertThat(EmailAddress.normalized(typed)).isEmpty();
    }

    @Test
    void anAddressThatNoServerPassesOn() {
        assertThat(EmailAddress.normalized("a".repeat(250) + "@b.example")).isEmpty();
        assertThat(EmailAddress.normalized("a@" + "b".repeat(80) + ".example")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "070 123 456, +38970123456",
        "070/123-456, +38970123456",
        "+389 70 123 456, +38970123456",
        "00389 70 123 456, +38970123456",
        "02 3123 456, +38923123456",
        "+355 67 212 3456, +355672123456"
    })
    void aNumberWithoutACountryIsMacedonian(String typed, String kept) {
        assertThat(PhoneNumber.normalized(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "070 123", "call me", "+999 1234567", "0701234567890123"})
    void noNumber(String typed) {
        assertThat(PhoneNumber.normalized(typed)).isEmpty();
    }

    @Test
    void aNumberIsShownInGroups() {
        assertThat(PhoneNumber.shown("+38970123456")).isEqualTo("+389 70 123 456");
    }

    /** Numbers that satisfy the check digit; they belong to nobody whom this test knows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101990450006",
                "born 0101990450006, she says",
                "0101990 450006",
                "010199-045-0006",
                "(0101990450006)"
            })
    void aNationalNumberIsFound(String text) {
        assertThat(NationalNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0101990450005",
                "01019904500060",
                "3201990450006",
                "0113990450006",
                "070 123 456, 02 3123 456",
                "2026-11-23 18:00:00"
            })
    void otherDigitsAreNoNationalNumber(String text) {
        assertThat(NationalNumber.isIn(text)).isFalse();
    }
}
