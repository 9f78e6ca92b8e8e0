package mk.infocenter.alliances.identity.passwords;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Length decides, not the kinds of characters (NIST SP 800-63B, 3.1.1.2); what others would guess first is refused.
 * Composed and compatible forms of a letter are one and the same, whatever keyboard wrote it.
 */
public final class PasswordRules {

    /** In characters as people count them; NIST asks for at least 8, or 15 where it is the only factor. */
    public static final int SHORTEST = 12;

    /** So that hashing one is never a burden. */
    public static final int LONGEST = 128;

    /** What has to remain when names are taken out of a password. */
    private static final int OWN_PART = 8;

    private static final List<String> PLATFORM = List.of("alliances", "infocenter", "инфоцентар", "здружени");

    private PasswordRules() {}

    /** The form in which passwords are hashed and compared (NFKC). */
    public static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** What is wrong with the password, if anything, for a person with this address and this name. */
    public static Optional<PasswordFault> fault(String password, String email, String name) {
        var normal = normal(password);
        var length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        var plain = normal.toLowerCase(Locale.ROOT);
        if (CommonPasswords.contains(plain)) {
            return Optional.of(PasswordFault.COMMON);
        }
        return isOf(plain, words(email, name)) ? Optional.of(PasswordFault.PERSONAL) : Optional.empty();
    }

    private static boolean isOf(String plain, Collection<String> words) {
        var rest = plain;
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest.length() < plain.length() && rest.length() < OWN_PART;
    }

    private static List<String> words(String email, String name) {
        var own = normal(email + " " + name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        return java.util.stream.Stream.concat(java.util.Arrays.stream(own), PLATFORM.stream())
                .filter(word -> word.length() > 2)
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
