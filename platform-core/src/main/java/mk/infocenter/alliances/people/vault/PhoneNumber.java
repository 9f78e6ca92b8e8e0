package mk.infocenter.alliances.people.vault;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** A telephone number in the form in which it is kept and compared (ITU-T E.164); without a country it is +389. */
public final class PhoneNumber {

    private static final String HOME = "MK";
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private PhoneNumber() {}

    /** For example {@code +38970123456}; empty where no telephone has this number. */
    public static Optional<String> normalized(String typed) {
        try {
            return Optional.of(NUMBERS.parse(typed, HOME))
                    .filter(NUMBERS::isValidNumber)
                    .map(number -> NUMBERS.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** In groups, as people read it: {@code +389 70 123 456}. */
    public static String shown(String number) {
        try {
            return NUMBERS.format(NUMBERS.parse(number, HOME), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return number;
        }
    }
}
