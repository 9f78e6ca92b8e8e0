package mk.infocenter.alliances.archives;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mk.infocenter.alliances.archives.Verification.Signed;
import mk.infocenter.alliances.database.StartFailure;
import mk.infocenter.alliances.keys.SigningKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * The deployments whose word is taken that they have read an archive. A statement carries the key that signed it, which
 * anybody could make; so the operator names the keys, and nobody who leads an organization out can.
 */
@Component
public class Verifiers {

    /** Longest statement that is read. */
    static final int LONGEST = 10_000;

    private final Map<String, String> names = new TreeMap<>();

    Verifiers(Settings settings) {
        settings.verifiers().forEach((name, key) -> names.put(encoded(name, key), name));
    }

    /**
     * What the operator sets under {@code alliances.leaving}.
     *
     * @param verifiers public keys by the name under which people see the deployment
     */
    @ConfigurationProperties("alliances.leaving")
    record Settings(@DefaultValue Map<String, String> verifiers) {}

    /**
     * A statement that nobody has changed since it was signed.
     *
     * @param by the deployment that has signed it, null where it is none of those whose word is taken
     */
    public record Statement(Verification says, @Nullable String by) {}

    public Set<String> names() {
        return Set.copyOf(names.values());
    }

    /** The statement; empty where the text is none, or was changed after it was signed. */
    public Optional<Statement> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var signed = Verification.JSON.readValue(text, Signed.class);
            var statement = signed.statement().getBytes(StandardCharsets.UTF_8);
            var key = SigningKeys.encoded(signed.publicKey());
            return SigningKeys.verify(key, statement, Base64.getDecoder().decode(signed.signature()))
                    ? Optional.of(Verification.JSON.readValue(statement, Verification.class))
                            .filter(says -> Verification.FORMAT.equals(says.format()))
                            .map(says -> new Statement(says, names.get(key)))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String name, String key) {
        try {
            return SigningKeys.encoded(key);
        } catch (IllegalArgumentException e) {
            throw new StartFailure(
                    "alliances.leaving.verifiers." + name + " is no public key",
                    "Copy the newest key of that deployment's page /signing-keys.",
                    e);
        }
    }
}
