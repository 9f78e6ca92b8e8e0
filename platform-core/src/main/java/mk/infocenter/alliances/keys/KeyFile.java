package mk.infocenter.alliances.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import mk.infocenter.alliances.database.StartFailure;

/** A file of keys: on each line a name and 32 bytes in base64, the newest key last; {@code #} begins a comment. */
final class KeyFile {

    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9_-]{1,40})\\s+(\\S+)");
    private static final String ADD_ONE = "Add a line by: echo \"$(date +%Y-%m-%d) $(openssl rand -base64 32)\" >> ";

    private KeyFile() {}

    static KeyRing read(Path file) {
        var keys = new LinkedHashMap<String, byte[]>();
        var number = 0;
        for (var line : lines(file)) {
            number++;
            var content = line.replaceFirst("#.*", "").strip();
            if (!content.isEmpty()) {
                add(keys, content, file + " line " + number);
            }
        }
        if (keys.isEmpty()) {
            throw new StartFailure("The key file " + file + " holds no key", ADD_ONE + file);
        }
        return new KeyRing(keys);
    }

    /** For the embedded database: the first start makes the key, readable by its owner alone. */
    static KeyRing readOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                var draft = Files.createTempFile(
                        file.toAbsolutePath().getParent(),
                        "keys",
                        null,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(draft, "first " + Base64.getEncoder().encodeToString(KeyRing.newKey()) + "\n");
                Files.move(draft, file);
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "The key file " + file + " can't be written",
                    "Make its directory writable, or set ALLIANCES_KEYS_FILE.",
                    e);
        }
        return read(file);
    }

    private static Iterable<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new StartFailure("The key file " + file + " can't be read", "Correct ALLIANCES_KEYS_FILE.", e);
        }
    }

    private static void add(Map<String, byte[]> keys, String content, String where) {
        var parts = LINE.matcher(content);
        if (!parts.matches() || keys.put(parts.group(1), key(parts.group(2), where)) != null) {
            throw new StartFailure(
                    where + " is no key with a name of its own", "Write a name, a space, and 32 bytes in base64.");
        }
    }

    private static byte[] key(String base64, String where) {
        try {
            var key = Base64.getDecoder().decode(base64);
            if (key.length == KeyRing.KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw new StartFailure("The key in " + where + " is no base64", "Write 32 bytes in base64.", e);
        }
        throw new StartFailure("The key in " + where + " has not 32 bytes", "Write 32 bytes in base64.");
    }
}
