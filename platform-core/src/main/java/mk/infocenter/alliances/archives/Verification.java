package mk.infocenter.alliances.archives;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import mk.infocenter.alliances.keys.SigningKeys;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a deployment says that has read an archive in and written it again without a difference.
 *
 * @param manifest SHA-256 of the archive's manifest
 * @param place the deployment, in its operator's words
 * @param withKey whether what is sealed was opened too
 */
public record Verification(
        String format,
        String manifest,
        String tenant,
        long rows,
        int tables,
        boolean withKey,
        String place,
        Instant at) {

    static final String FORMAT = "alliances-verification/1";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Longest statement that is read. */
    public static final int LONGEST = 10_000;

    record Signed(String statement, String signature, String publicKey) {}

    /** The statement as text that can be carried to the deployment that wrote the archive. */
    String signed(SigningKeys keys) {
        var statement = JSON.writeValueAsBytes(this);
        return JSON.writeValueAsString(new Signed(
                new String(statement, StandardCharsets.UTF_8),
                Base64.getEncoder().encodeToString(keys.sign(statement)),
                keys.publicKey()));
    }

    /** The statement; empty where it is none, or was changed after it was signed. */
    public static Optional<Verification> read(String text) {
        try {
            var signed = JSON.readValue(text, Signed.class);
            var statement = signed.statement().getBytes(StandardCharsets.UTF_8);
            return SigningKeys.verify(
                            signed.publicKey(), statement, Base64.getDecoder().decode(signed.signature()))
                    ? Optional.of(JSON.readValue(statement, Verification.class))
                            .filter(read -> FORMAT.equals(read.format()))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
