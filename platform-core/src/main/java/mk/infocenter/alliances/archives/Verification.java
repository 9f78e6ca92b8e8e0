package mk.infocenter.alliances.archives;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import mk.infocenter.alliances.keys.SigningKeys;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a deployment says that has read an archive in and written it again without a difference. {@link Verifiers} say
 * whose word counts.
 *
 * @param manifest SHA-256 of the archive's manifest
 * @param withKey whether what is sealed was opened too
 */
public record Verification(
        String format, String manifest, String tenant, long rows, int tables, boolean withKey, Instant at) {

    static final String FORMAT = "alliances-verification/1";

    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** As it is carried; the key tells who has signed, and proves nothing. */
    record Signed(String statement, String signature, String publicKey) {}

    /** The statement as text that can be carried to the deployment that wrote the archive. */
    String signed(SigningKeys keys) {
        var statement = JSON.writeValueAsBytes(this);
        return JSON.writeValueAsString(new Signed(
                new String(statement, StandardCharsets.UTF_8),
                Base64.getEncoder().encodeToString(keys.sign(statement)),
                keys.publicKey()));
    }
}
