package mk.infocenter.alliances.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTests {

    private static final byte[] SECRET = "a shared secret".getBytes(StandardCharsets.UTF_8);

    private final byte[] first = KeyRing.newKey();
    private final KeyRing ring = ring("2025", "2026");

    @Test
    void opensWhatItSealed() {
        assertThat(ring.open(ring.seal(SECRET, "totp|1"), "totp|1")).isEqualTo(SECRET);
    }

    @Test
    void sealsTheSameValueDifferentlyEachTime() {
        assertThat(ring.seal(SECRET, "totp|1")).isNotEqualTo(ring.seal(SECRET, "totp|1"));
    }

    @Test
    void opensForNoOtherContext() {
        var sealed = ring.seal(SECRET, "totp|1");
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> ring.open(sealed, "totp|2"));
    }

    @Test
    void sealsByTheNewestKeyAndOpensByOlderOnes() {
        var old = ring("2025").seal(SECRET, "x");
        assertThat(ring.open(old, "x")).isEqualTo(SECRET);
        assertThat(ring.current(old)).isFalse();
        assertThat(ring.current(ring.seal(SECRET, "x"))).isTrue();
    }

    @Test
    void opensNothingOnceTheKeyIsGone() {
        var sealed = ring.seal(SECRET, "x");
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> ring("2025").open(sealed, "x"))
                .withMessageContaining("2026");
    }

    @Test
    void noticesEveryAlteredByte() {
        var sealed = ring.seal(SECRET, "x");
        for (var place = "2026.".length(); place < sealed.length() - 1; place++) {
            var altered = new StringBuilder(sealed);
            altered.setCharAt(place, sealed.charAt(place) == 'A' ? 'B' : 'A');
            assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> ring.open(altered.toString(), "x"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", ".", "2026.", "2026.AAAA", "2026.%%%", "2099.AAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesWhatIsNoSealedValue(String sealed) {
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> ring.open(sealed, "x"));
    }

    private KeyRing ring(String... names) {
        var keys = new LinkedHashMap<String, byte[]>();
        for (var name : names) {
            keys.put(name, keys.isEmpty() ? first : KeyRing.newKey());
        }
        return new KeyRing(keys);
    }
}
