package mk.infocenter.alliances.leaving;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was erased, signed by the platform (Ed25519).
 *
 * @param document the JSON exactly as it was signed
 * @param signature in base64
 * @param publicKey that checks it, as openssl reads it
 */
public record SignedReceipt(UUID id, String document, String signature, String publicKey) {

    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * What the document says. It names nobody: people are accounts, and the organization is none.
     *
     * @param manifest SHA-256 of the manifest of the archive that was handed over and verified
     * @param erased rows by table, history among them
     */
    public record Document(
            String format,
            UUID receipt,
            String organization,
            Map<String, String> name,
            String manifest,
            @Nullable Instant handedOver,
            @Nullable Instant verifiedAt,
            @Nullable String verifiedPlace,
            List<Confirmation> confirmations,
            @Nullable Instant erasedAt,
            long rows,
            Map<String, Long> erased,
            List<String> kept) {}

    /** One of the two who confirmed. */
    public record Confirmation(
            String role, @Nullable UUID account, @Nullable Instant at) {}

    public Document read() {
        return JSON.readValue(document, Document.class);
    }

    public byte[] bytes() {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    public byte[] signatureBytes() {
        return Base64.getDecoder().decode(signature);
    }
}
