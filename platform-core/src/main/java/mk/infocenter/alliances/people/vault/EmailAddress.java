package mk.infocenter.alliances.people.vault;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in the form in which it is kept and compared: small letters, the domain in ASCII. */
public final class EmailAddress {

    /** Longest address that mail servers pass on (RFC 5321). */
    private static final int LONGEST = 254;

    private static final Pattern FORM =
            Pattern.compile("[^\\s@\"<>(),;:\\\\]+@[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z][a-z0-9-]+");

    private EmailAddress() {}

    /** Empty where it is no whole address. */
    public static Optional<String> normalized(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        var at = address.lastIndexOf('@');
        try {
            var ascii = address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
            return Optional.of(ascii)
                    .filter(whole ->
                            whole.length() <= LONGEST && FORM.matcher(whole).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
