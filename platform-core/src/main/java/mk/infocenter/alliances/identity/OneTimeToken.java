package mk.infocenter.alliances.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of a link in a mail, of 256 random bits. The database keeps its hash only, so it can't be read there. */
public record OneTimeToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeToken fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new OneTimeToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A log line must not open anything. */
    @Override
    public String toString() {
        return "OneTimeToken";
    }
}
