package mk.infocenter.alliances.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals small values such as data keys and shared secrets by AES-256-GCM (NIST SP 800-38D). The newest key seals, older
 * ones still open. What was sealed for one context, for example {@code totp|<account>}, opens for no other, so that a
 * value copied into another row is worthless there.
 */
public final class KeyRing {

    static final int KEY_BYTES = 32;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, SecretKey> keys;
    private final String newest;
    private final SecureRandom random = new SecureRandom();

    /** The keys by name, the newest last. */
    KeyRing(Map<String, byte[]> secrets) {
        keys = new LinkedHashMap<>();
        secrets.forEach((name, secret) -> keys.put(name, new SecretKeySpec(secret, "AES")));
        newest = secrets.keySet().stream().reduce((_, last) -> last).orElseThrow();
    }

    /** A ring with one fresh key that ends with the process, for a database that does so too. */
    public static KeyRing temporary() {
        return new KeyRing(Map.of("temporary", newKey()));
    }

    static byte[] newKey() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /** The value as text without line breaks, to be kept in the database: the key's name, a dot, base64url. */
    public String seal(byte[] value, String context) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, newest, nonce, value, context);
        var whole = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
        return newest + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    /**
     * What was sealed for this context.
     *
     * @throws SealBroken where it was altered, sealed for another context, or its key is gone
     */
    public byte[] open(String sealed, String context) {
        var whole = ByteBuffer.wrap(bytes(sealed));
        if (whole.remaining() < NONCE_BYTES) {
            throw new SealBroken("The sealed value is too short");
        }
        var nonce = new byte[NONCE_BYTES];
        whole.get(nonce);
        var rest = new byte[whole.remaining()];
        whole.get(rest);
        return run(Cipher.DECRYPT_MODE, keyOf(sealed), nonce, rest, context);
    }

    /** Whether the newest key sealed this; what it did not is to be sealed anew before the older key is taken away. */
    public boolean current(String sealed) {
        return keyOf(sealed).equals(newest);
    }

    /** The name of the newest key. */
    public String newest() {
        return newest;
    }

    /** The names of all keys, the newest last. */
    Set<String> names() {
        return keys.keySet();
    }

    /** What stands in a text where this ring has sealed it; for who makes sure that nothing sealed is taken away. */
    public Pattern sealedForm() {
        var anyName = keys.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?:" + anyName + ")\\.[A-Za-z0-9_-]{38,}");
    }

    /** 32 bytes for another purpose than sealing, always the same and of no use for anything else. */
    byte[] derived(String name, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Objects.requireNonNull(keys.get(name)).getEncoded(), "HmacSHA256"));
            return mac.doFinal(("derived|" + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private byte[] run(int mode, String name, byte[] nonce, byte[] input, String context) {
        var key = keys.get(name);
        if (key == null) {
            throw new SealBroken("There is no key " + name);
        }
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new SealBroken("The value was not sealed for this context, or was altered", e);
        }
    }

    private static String keyOf(String sealed) {
        return sealed.substring(0, dot(sealed));
    }

    private static byte[] bytes(String sealed) {
        try {
            return Base64.getUrlDecoder().decode(sealed.substring(dot(sealed) + 1));
        } catch (IllegalArgumentException e) {
            throw new SealBroken("The sealed value is no base64", e);
        }
    }

    private static int dot(String sealed) {
        var dot = sealed.indexOf('.');
        if (dot < 1) {
            throw new SealBroken("The sealed value names no key");
        }
        return dot;
    }
}
