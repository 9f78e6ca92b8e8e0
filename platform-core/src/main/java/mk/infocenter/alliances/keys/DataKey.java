package mk.infocenter.alliances.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one person or of one file, which is destroyed with what it seals. It seals by AES-256-GCM with a random nonce
 * of 96 bits (NIST SP 800-38D); one key seals far too little for two nonces to meet. What is sealed for one context opens
 * for no other.
 */
public final class DataKey {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** By how many bytes sealing makes a value longer. */
    public static final int OVERHEAD = NONCE_BYTES + TAG_BITS / 8;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    private DataKey(byte[] secret) {
        key = new SecretKeySpec(secret, "AES");
    }

    public static DataKey fresh() {
        return new DataKey(random(KEY_BYTES));
    }

    static DataKey of(byte[] secret) {
        return new DataKey(secret);
    }

    /** A key that {@link #wrapped} gave. */
    public static DataKey unwrap(KeyRing ring, String wrapped, String context) {
        return of(ring.open(wrapped, context));
    }

    /** The key, sealed by the ring, as it is kept in the database. */
    public String wrapped(KeyRing ring, String context) {
        return ring.seal(secret(), context);
    }

    byte[] secret() {
        return key.getEncoded();
    }

    /** The nonce followed by the sealed bytes. */
    public byte[] seal(byte[] plain, String context) {
        var nonce = random(NONCE_BYTES);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, 0, context);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Fails with {@link SealedDataBroken} where it was altered or sealed for another context or by another key. */
    public byte[] open(byte[] sealed, String context) {
        if (sealed.length < NONCE_BYTES) {
            throw new SealedDataBroken(context, null);
        }
        return run(Cipher.DECRYPT_MODE, sealed, sealed, NONCE_BYTES, context);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, int from, String context) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException e) {
            throw new SealedDataBroken(context, e);
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
