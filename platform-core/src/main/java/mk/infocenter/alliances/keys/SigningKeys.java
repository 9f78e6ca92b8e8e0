package mk.infocenter.alliances.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Signs documents that others check without this platform, by Ed25519 (RFC 8032). Each key of the ring has a pair that is
 * derived from it, so there is no further file to keep, and the newest one signs. Public keys are no secret.
 */
public final class SigningKeys {

    private static final String ALGORITHM = "Ed25519";

    private final Map<String, KeyPair> pairs = new LinkedHashMap<>();
    private final String newest;

    SigningKeys(KeyRing ring) {
        ring.names().forEach(name -> pairs.put(name, pair(ring.derived(name, "ed25519/1"))));
        newest = ring.newest();
    }

    /** The signature of the newest key. */
    public byte[] sign(byte[] document) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(Objects.requireNonNull(pairs.get(newest)).getPrivate());
            signature.update(document);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** The public half of the key that signs, as openssl reads it. */
    public String publicKey() {
        return pem(Objects.requireNonNull(pairs.get(newest)).getPublic());
    }

    /** All public halves by name, so that what an older key signed can still be checked. */
    public Map<String, String> published() {
        var published = new LinkedHashMap<String, String>();
        pairs.forEach((name, pair) -> published.put(name, pem(pair.getPublic())));
        return published;
    }

    /** Whether the owner of the public key signed exactly this; false also for what is no key. */
    public static boolean verify(String publicKey, byte[] document, byte[] signature) {
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(
                    KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(publicKey))));
            verifier.update(document);
            return verifier.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * A public key in one line and always the same, however it was wrapped.
     *
     * @throws IllegalArgumentException for what is no key
     */
    public static String encoded(String publicKey) {
        try {
            var key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(publicKey)));
            return Base64.getEncoder().encodeToString(key.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("No " + ALGORITHM + " key", e);
        }
    }

    private static byte[] bytes(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }

    private static String pem(PublicKey key) {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** The generator takes its seed from the source of randomness; ours is the derived secret. */
    private static KeyPair pair(byte[] seed) {
        try {
            var generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static IllegalStateException missing(GeneralSecurityException cause) {
        return new IllegalStateException("Every Java has " + ALGORITHM, cause);
    }

    private static final class Fixed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
