package mk.infocenter.alliances;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app, written from RFC 6238 apart from the platform's own code. */
final class PhoneApp {

    private final byte[] secret;

    /** Takes the key as the page writes it. */
    PhoneApp(String base32) {
        var bits = new StringBuilder();
        for (var letter : base32.replace(" ", "").toCharArray()) {
            var value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits.append(String.format("%5s", Integer.toBinaryString(value)).replace(' ', '0'));
        }
        secret = new byte[bits.length() / 8];
        for (var n = 0; n < secret.length; n++) {
            secret[n] = (byte) Integer.parseInt(bits.substring(8 * n, 8 * n + 8), 2);
        }
    }

    String code(Instant at) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var hash = mac.doFinal(
                    ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
