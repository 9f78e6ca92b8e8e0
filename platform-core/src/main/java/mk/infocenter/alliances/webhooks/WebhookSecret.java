package mk.infocenter.alliances.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a webhook's messages are signed with, after the specification Standard Webhooks 1.0. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WebhookSecret(byte[] key) {

    private static final int BYTES = 32;
    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";

    static WebhookSecret random() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new WebhookSecret(key);
    }

    /** The name under which a secret is sealed, so that it opens for its own webhook alone. */
    static String context(String tenant, UUID webhook) {
        return "webhook|" + tenant + "|" + webhook;
    }

    /** As the receiver's library takes it. */
    String words() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /**
     * The value of Webhook-Signature.
     *
     * @param timestamp seconds since 1970
     */
    String sign(String id, long timestamp, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            var signature = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
