package mk.infocenter.alliances.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.keys.SigningKeysOf;
import org.junit.jupiter.api.Test;

class VerificationTests {

    private final Verification statement = new Verification(
            Verification.FORMAT, "abc", "radika", 7, 3, false, "Пробен сервер", Instant.parse("2026-11-20T10:00:00Z"));

    @Test
    void aSignedStatementReadsAsItWasMade() {
        var signed = statement.signed(SigningKeysOf.ring(KeyRing.temporary()));

        assertThat(Verification.read(signed)).contains(statement);
    }

    @Test
    void whatWasChangedOrNeverSignedIsNone() {
        var signed = statement.signed(SigningKeysOf.ring(KeyRing.temporary()));

        assertThat(Verification.read(signed.replace("radika", "aktivo"))).isEmpty();
        assertThat(Verification.read("{}")).isEmpty();
        assertThat(Verification.read("Everything is fine")).isEmpty();
    }
}
