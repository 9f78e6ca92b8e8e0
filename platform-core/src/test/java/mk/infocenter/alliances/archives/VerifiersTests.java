package mk.infocenter.alliances.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import mk.infocenter.alliances.archives.Verifiers.Settings;
import mk.infocenter.alliances.archives.Verifiers.Statement;
import mk.infocenter.alliances.database.StartFailure;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.keys.SigningKeys;
import mk.infocenter.alliances.keys.SigningKeysOf;
import org.junit.jupiter.api.Test;

class VerifiersTests {

    private final SigningKeys known = SigningKeysOf.ring(KeyRing.temporary());
    private final Verifiers verifiers = new Verifiers(new Settings(Map.of("Пробен сервер", known.publicKey())));

    private final Verification says =
            new Verification(Verification.FORMAT, "abc", "radika", 7, 3, false, Instant.parse("2026-11-20T10:00:00Z"));

    @Test
    void aStatementOfAKnownDeploymentHasItsName() {
        assertThat(verifiers.read(says.signed(known))).contains(new Statement(says, "Пробен сервер"));
        assertThat(verifiers.names()).containsExactly("Пробен сервер");
    }

    /** Whoever makes a key of their own can sign whatever they like by it. */
    @Test
    void aKeyThatTravelsWithItsStatementProvesNothing() {
        var stranger = SigningKeysOf.ring(KeyRing.temporary());

        assertThat(verifiers.read(says.signed(stranger))).contains(new Statement(says, null));
        assertThat(verifiers.read(says.signed(stranger)
                        .replace(encodedInJson(stranger.publicKey()), encodedInJson(known.publicKey()))))
                .as("under the name of another key")
                .isEmpty();
    }

    @Test
    void whatWasChangedOrNeverSignedIsNone() {
        assertThat(verifiers.read(says.signed(known).replace("radika", "aktivo")))
                .isEmpty();
        assertThat(verifiers.read("{}")).isEmpty();
        assertThat(verifiers.read("Everything is fine")).isEmpty();
        assertThat(verifiers.read(says.signed(known) + " ".repeat(Verifiers.LONGEST)))
                .isEmpty();
    }

    @Test
    void aKeyInOneLineIsTheSameKey() {
        var line = known.publicKey().replaceAll("-----[A-Z ]+-----|\n", "");
        var entered = new Verifiers(new Settings(Map.of("second", line)));

        assertThat(entered.read(says.signed(known))).contains(new Statement(says, "second"));
    }

    @Test
    void whatIsNoKeyStopsTheStart() {
        assertThatThrownBy(() -> new Verifiers(new Settings(Map.of("second", "bm8ga2V5"))))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("alliances.leaving.verifiers.second");
    }

    private static String encodedInJson(String pem) {
        return pem.replace("\n", "\\n");
    }
}
