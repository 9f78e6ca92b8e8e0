package mk.infocenter.alliances.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class DataKeyTests {

    private static final byte[] PLAIN = "Somebody".getBytes(UTF_8);

    private final DataKey key = DataKey.fresh();

    @Test
    void opensWhatItSealedForTheSameContext() {
        assertThat(key.open(key.seal(PLAIN, "person/1|a|1"), "person/1|a|1")).isEqualTo(PLAIN);
    }

    @Test
    void neverSealsTwiceAlikeAndShowsNothing() {
        var sealed = key.seal(PLAIN, "x");
        assertThat(sealed).isNotEqualTo(key.seal(PLAIN, "x"));
        assertThat(new String(sealed, UTF_8)).doesNotContain("Somebody");
    }

    @Test
    void opensForNoOtherRowTenantOrKey() {
        var sealed = key.seal(PLAIN, "person/1|a|1");
        assertBroken(key, sealed, "person/1|a|2");
        assertBroken(key, sealed, "person/1|b|1");
        assertBroken(DataKey.fresh(), sealed, "person/1|a|1");
    }

    @Test
    void noticesEachAlteredByte() {
        var sealed = key.seal(PLAIN, "x");
        for (var at = 0; at < sealed.length; at++) {
            var altered = sealed.clone();
            altered[at] ^= 1;
            assertBroken(key, altered, "x");
        }
        assertBroken(key, new byte[3], "x");
    }

    private static void assertBroken(DataKey key, byte[] sealed, String context) {
        assertThatExceptionOfType(SealedDataBroken.class)
                .isThrownBy(() -> key.open(sealed, context))
                .withMessageNotContaining("Somebody");
    }
}
