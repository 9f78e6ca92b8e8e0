package mk.infocenter.alliances.archives;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals what is secret in one archive, by AES-256-GCM; the organization gets it apart from the file. The nonce is a keyed
 * hash of context and value, so that the same rows give the same archive and two archives can be compared byte by byte.
 */
final class ArchiveKey {

    private static final String PREFIX = "archive.";
    private static final String MAC = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] secret;

    ArchiveKey(byte[] secret) {
        this.secret = secret.clone();
    }

    static ArchiveKey fresh() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new ArchiveKey(secret);
    }

    /** The key as somebody typed or copied it; empty where that is none. */
    static Optional<ArchiveKey> parse(String typed) {
        var digits = typed.replaceAll("[\\s-]", "");
        return digits.matches("[0-9A-Fa-f]{64}")
                ? Optional.of(new ArchiveKey(HexFormat.of().parseHex(digits)))
                : Optional.empty();
    }

    /** 64 hexadecimal digits in groups of four, to be copied or written down. */
    String written() {
        return HexFormat.of().formatHex(secret).replaceAll("(.{4})(?!$)", "$1-");
    }

    byte[] secret() {
        return secret.clone();
    }

    /** Tells a wrong key from a broken archive, and nothing of the key. */
    String check() {
        return HexFormat.of().formatHex(mac("check"), 0, 8);
    }

    static boolean isSealed(@Nullable String value) {
        return value != null && value.startsWith(PREFIX);
    }

    String seal(byte[] value, String context) {
        var nonce =
                Arrays.copyOf(mac("nonce", context.getBytes(StandardCharsets.UTF_8), new byte[1], value), NONCE_BYTES);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, value, context);
        var whole = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    byte[] open(String sealed, String context) {
        var whole = Base64.getUrlDecoder().decode(sealed.substring(PREFIX.length()));
        return run(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(whole, NONCE_BYTES),
                Arrays.copyOfRange(whole, NONCE_BYTES, whole.length),
                context);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String context) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(mac("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new ArchiveRefused("sealed", context);
        }
    }

    private byte[] mac(String purpose, byte[]... parts) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            mac.update((purpose + "|").getBytes(StandardCharsets.UTF_8));
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + MAC, e);
        }
    }
}
