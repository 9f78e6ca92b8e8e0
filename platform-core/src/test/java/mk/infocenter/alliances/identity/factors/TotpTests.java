package mk.infocenter.alliances.identity.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The test vectors of RFC 6238, appendix B, in their last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        var moment = Instant.ofEpochSecond(second);

        assertThat(Totp.code(SECRET, Totp.step(moment))).isEqualTo(code);
        assertThat(Totp.match(SECRET, code, moment)).hasValue(second / 30);
    }

    @ParameterizedTest
    @CsvSource({"-61, false", "-31, false", "-30, true", "0, true", "29, true", "30, true", "59, true", "60, false"})
    void aClockMayDifferByOnePeriod(long seconds, boolean accepted) {
        var moment = Instant.ofEpochSecond(1_800_000_000);
        var code = Totp.code(SECRET, Totp.step(moment));

        assertThat(Totp.match(SECRET, code, moment.plusSeconds(seconds)).isPresent())
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"''", "28708", "2870820", "'287 82'", "１２３４５６"})
    void anythingElseIsNoCode(String code) {
        assertThat(Totp.match(SECRET, code, Instant.ofEpochSecond(59))).isEmpty();
    }

    /** The test vectors of RFC 4648, without their padding. */
    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenInBase32(String bytes, String text) {
        assertThat(Base32.encode(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }

    @Test
    void anAppIsToldTheAddressAndTheSecret() {
        var secret = new AppSecret("MZXW6YTBOI", "ana maria@example.org");

        assertThat(secret.uri())
                .isEqualTo("otpauth://totp/Alliances:ana%20maria%40example.org?secret=MZXW6YTBOI&issuer=Alliances");
        assertThat(secret.groups()).isEqualTo("MZXW 6YTB OI");
        assertThat(secret.picture().size()).isGreaterThan(25);
        assertThat(secret.picture().path()).startsWith("M4 4h1v1h-1z");
    }
}
