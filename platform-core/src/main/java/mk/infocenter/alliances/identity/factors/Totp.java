package mk.infocenter.alliances.identity.factors;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes (RFC 6238) as every authenticator app makes them: SHA-1, 30 seconds, six digits. */
final class Totp {

    static final int SECRET_BYTES = 20;

    private static final int SECONDS = 30;
    private static final int SKEW = 1;
    private static final int MODULUS = 1_000_000;
    private static final String DIGEST = "HmacSHA1";

    private Totp() {}

    /** The number of the period in which the moment lies. */
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    static String code(byte[] secret, long step) {
        var hash = hash(secret, step);
        var offset = hash[hash.length - 1] & 0xf;
        var number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
        return String.format(Locale.ROOT, "%06d", number % MODULUS);
    }

    /**
     * The period that the code belongs to: this one, or the one before or after it, for clocks that differ a little. All
     * three are compared, each in constant time.
     */
    static OptionalLong match(byte[] secret, String code, Instant now) {
        var given = code.getBytes(StandardCharsets.US_ASCII);
        var found = OptionalLong.empty();
        for (var step = step(now) - SKEW; step <= step(now) + SKEW; step++) {
            if (MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.US_ASCII), given)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static byte[] hash(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(secret, DIGEST));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + DIGEST, e);
        }
    }
}
