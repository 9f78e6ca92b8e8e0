package mk.infocenter.alliances.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import mk.infocenter.alliances.database.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFileTests {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    private Path directory;

    @Test
    void takesTheLastLineAsTheNewestKey() throws IOException {
        var ring = KeyFile.read(file("# of this deployment\n2025 " + KEY + "\n\n2026 " + KEY + " # since May\n"));
        assertThat(ring.newest()).isEqualTo("2026");
    }

    @Test
    void makesTheFirstKeyOnceForItsOwnerAlone() throws IOException {
        var file = directory.resolve("new/keys");
        var sealed = KeyFile.readOrCreate(file).seal("secret".getBytes(StandardCharsets.UTF_8), "x");
        assertThat(KeyFile.readOrCreate(file).open(sealed, "x")).asString().isEqualTo("secret");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', holds no key",
        "'2026', line 1 is no key",
        "'2026 QUJD', line 1 has not 32 bytes",
        "'2026 !!', line 1 is no base64",
        "'a.b AAAA', line 1 is no key"
    })
    void saysWhatIsWrongAndWhere(String content, String complaint) throws IOException {
        var file = file(content);
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> KeyFile.read(file))
                .withMessageContaining(complaint);
    }

    @Test
    void refusesTwoKeysOfOneName() throws IOException {
        var file = file("a " + KEY + "\na " + KEY);
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> KeyFile.read(file))
                .withMessageContaining("line 2");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> KeyFile.read(directory.resolve("missing")))
                .withMessageContaining("missing");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("keys"), content);
    }
}
