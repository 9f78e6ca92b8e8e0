package mk.infocenter.alliances.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTests {

    private static final byte[] DOCUMENT = "{\"says\": \"Потврда\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void theSameRingSignsTheSameAtEachStart() {
        var once = new SigningKeys(KeyRings.of("first"));
        var again = new SigningKeys(KeyRings.of("first"));

        assertThat(again.sign(DOCUMENT)).isEqualTo(once.sign(DOCUMENT)).hasSize(64);
        assertThat(SigningKeys.verify(once.publicKey(), DOCUMENT, again.sign(DOCUMENT)))
                .isTrue();
    }

    @Test
    void anotherDocumentKeyOrWordIsRefused() {
        var keys = new SigningKeys(KeyRings.of("first"));
        var other = new SigningKeys(KeyRings.of("second"));
        var signature = keys.sign(DOCUMENT);

        assertThat(SigningKeys.verify(keys.publicKey(), new byte[] {1}, signature))
                .isFalse();
        assertThat(SigningKeys.verify(other.publicKey(), DOCUMENT, signature)).isFalse();
        assertThat(SigningKeys.verify("no key", DOCUMENT, signature)).isFalse();
    }

    @Test
    void whatAnOlderKeySignedIsCheckedByWhatIsPublished() {
        var before = new SigningKeys(KeyRings.of("first")).sign(DOCUMENT);
        var now = new SigningKeys(KeyRings.of("first", "second"));

        assertThat(now.published()).containsOnlyKeys("first", "second");
        assertThat(SigningKeys.verify(String.valueOf(now.published().get("first")), DOCUMENT, before))
                .isTrue();
        assertThat(now.publicKey()).isEqualTo(now.published().get("second"));
    }

    /** As the receipt tells everybody to do. */
    @Test
    void opensslChecksItToo(@TempDir Path directory) throws IOException, InterruptedException {
        var keys = new SigningKeys(KeyRings.of("first"));
        Files.writeString(directory.resolve("key.pem"), keys.publicKey());
        Files.write(directory.resolve("receipt.json"), DOCUMENT);
        Files.write(directory.resolve("receipt.sig"), keys.sign(DOCUMENT));

        assertThat(openssl(directory)).isZero();
        Files.writeString(directory.resolve("receipt.json"), "{}");
        assertThat(openssl(directory)).isNotZero();
    }

    private static int openssl(Path directory) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        "openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in receipt.json -sigfile receipt.sig"
                                .split(" "))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
