package mk.infocenter.alliances.identity.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nine quiet rivers",
                "correct horse battery",
                "тивка река под мостот",
                "ky lumë rrjedh ngadalë",
                "4829 1057 3386",
                "xk7#Qp!m29Lz",
                "🐢🐢 walks 9 miles home"
            })
    void lengthIsEnough(String password) {
        assertThat(PasswordRules.fault(password, "ana@example.org", "Ana")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!",
                "P@ssw0rd1234",
                "passwordpassword",
                "iloveyouforever",
                "summer-winter-2026",
                "лозинка123456",
                "Македонија2026",
                "fjalekalimi12",
                "qwertyuiop123",
                "asdfghjkl123456",
                "123456789012",
                "abcdefghijkl",
                "aaaaaaaaaaaa",
                "ababababababab",
                "xk7qxk7qxk7q",
                "ѓѓѓѓѓѓѓѓѓѓѓѓ",
                "maytheforcebewithyou"
            })
    void whatIsGuessedFirstIsRefused(String password) {
        assertThat(PasswordRules.fault(password, "ana@example.org", "Ana")).contains(PasswordFault.COMMON);
    }

    @ParameterizedTest
    @CsvSource({
        "ana.petkova@example.org, Ana Petkova, AnaPetkova2026",
        "ana.petkova@example.org, Ana Petkova, petkova-ana-1",
        "a@infocenter.example, Somebody, infocenter-4321",
        "a@infocenter.example, Somebody, Здружени на 12"
    })
    void whatIsTheirOwnNameIsRefused(String email, String name, String password) {
        assertThat(PasswordRules.fault(password, email, name)).contains(PasswordFault.PERSONAL);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        var turtle = "🐢";

        assertThat(PasswordRules.fault("elevenchar" + turtle, "", "")).contains(PasswordFault.TOO_SHORT);
        assertThat(PasswordRules.fault("elevenchars" + turtle, "", "")).isEmpty();
        assertThat(PasswordRules.fault("nine quiet rivers " + "z".repeat(110), "", ""))
                .isEmpty();
        assertThat(PasswordRules.fault("nine quiet rivers " + "z".repeat(111), "", ""))
                .contains(PasswordFault.TOO_LONG);
    }
}
