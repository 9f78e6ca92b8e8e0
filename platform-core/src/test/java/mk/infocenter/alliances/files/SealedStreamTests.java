package mk.infocenter.alliances.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import mk.infocenter.alliances.keys.DataKey;
import mk.infocenter.alliances.keys.SealedDataBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sealed contents: whole again, and broken when anything of them is missing, moved or another's. */
class SealedStreamTests {

    private static final int SEGMENT = 64 * 1024 + DataKey.OVERHEAD;

    private final DataKey key = DataKey.fresh();

    @ParameterizedTest
    @ValueSource(ints = {1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void opensWhatItSealed(int length) throws IOException {
        var plain = new byte[length];
        Arrays.fill(plain, (byte) 7);
        assertThat(open(seal(plain), "x")).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {131_072, 200_000})
    void noticesWhatIsCutOffMovedOrAnothers(int length) throws IOException {
        var sealed = seal(new byte[length]);
        assertBroken(Arrays.copyOf(sealed, SEGMENT), "x");
        assertBroken(Arrays.copyOf(sealed, sealed.length - 1), "x");
        assertBroken(Arrays.copyOfRange(sealed, SEGMENT, sealed.length), "x");
        var moved = new ByteArrayOutputStream();
        moved.write(sealed, SEGMENT, SEGMENT);
        moved.write(sealed, 0, SEGMENT);
        moved.write(sealed, 2 * SEGMENT, Math.max(0, sealed.length - 2 * SEGMENT));
        assertBroken(moved.toByteArray(), "x");
        assertBroken(sealed, "y");
    }

    private void assertBroken(byte[] sealed, String context) {
        assertThatExceptionOfType(SealedDataBroken.class).isThrownBy(() -> open(sealed, context));
    }

    private byte[] seal(byte[] plain) throws IOException {
        return all(SealedStream.sealing(new ByteArrayInputStream(plain), key, "x"));
    }

    private byte[] open(byte[] sealed, String context) throws IOException {
        return all(SealedStream.opening(new ByteArrayInputStream(sealed), key, context));
    }

    private static byte[] all(InputStream stream) throws IOException {
        try (stream) {
            return stream.readAllBytes();
        }
    }
}
