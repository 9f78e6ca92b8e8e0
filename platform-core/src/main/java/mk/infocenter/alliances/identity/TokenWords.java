package mk.infocenter.alliances.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The words of an access token: {@code aat_}, 40 random letters and digits (238 bits), and 6 of their checksum, which
 * tells a mistyped token from a wrong one and lets scanners of source code recognise one.
 */
record TokenWords(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final Pattern FORM = Pattern.compile("aat_[0-9A-Za-z]{46}");
    private static final int RANDOM = 40;
    private static final int CHECKSUM = 6;
    private static final SecureRandom SECURE = new SecureRandom();

    static TokenWords random() {
        var words = new StringBuilder("aat_");
        for (var i = 0; i < RANDOM; i++) {
            words.append(ALPHABET.charAt(SECURE.nextInt(ALPHABET.length())));
        }
        return new TokenWords(words + checksum(words.toString()));
    }

    /** Empty where the text can't be a token, so that nobody has to look for it. */
    static Optional<TokenWords> of(String text) {
        return Optional.of(text)
                .filter(given -> FORM.matcher(given).matches())
                .filter(given -> given.endsWith(checksum(given.substring(0, given.length() - CHECKSUM))))
                .map(TokenWords::new);
    }

    /** SHA-256, in lower-case hexadecimal; the words are random enough to need no salt and no slow hash. */
    String fingerprint() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String checksum(String words) {
        var crc = new CRC32();
        crc.update(words.getBytes(StandardCharsets.US_ASCII));
        var rest = crc.getValue();
        var digits = new StringBuilder();
        for (var i = 0; i < CHECKSUM; i++) {
            digits.insert(0, ALPHABET.charAt((int) (rest % ALPHABET.length())));
            rest /= ALPHABET.length();
        }
        return digits.toString();
    }

    /** Never the words: a token has no business in a log. */
    @Override
    public String toString() {
        return "aat_…";
    }
}
