package mk.infocenter.alliances.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mk.infocenter.alliances.tenancy.SearchKey;

/**
 * Reads dates and times as people type them: 23.11.2026, 23/11/2026, 23 ноември 2026, 23 Nov 2026 or 2026-11-23; 18,
 * 18.30 or 18:30. The day stands before the month, and a month's name may be of any language and script, or cut short.
 */
final class TypedDates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})[./ -]+(\\d{1,2})[./ -]+(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[. ]+(\\p{L}{3,})[., ]+(\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final List<Locale> LANGUAGES =
            Stream.of("mk", "sq", "en").map(Locale::of).toList();

    private TypedDates() {}

    static LocalDate day(String typed) throws ParseException {
        var text = typed.strip().replaceAll("\\s+", " ").replaceAll("( ?г(од)?)?\\.$", "");
        var iso = ISO.matcher(text);
        var digits = DIGITS.matcher(text);
        var named = NAMED.matcher(text);
        try {
            if (iso.matches()) {
                return LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            }
            if (digits.matches()) {
                return LocalDate.of(number(digits.group(3)), number(digits.group(2)), number(digits.group(1)));
            }
            if (named.matches()) {
                return LocalDate.of(number(named.group(3)), month(named.group(2)), number(named.group(1)));
            }
        } catch (DateTimeException e) {
            throw unreadable(typed, e);
        }
        throw unreadable(typed, null);
    }

    static LocalTime time(String typed) throws ParseException {
        var time = TIME.matcher(typed.strip());
        try {
            if (time.matches()) {
                return LocalTime.of(number(time.group(1)), time.group(2) == null ? 0 : number(time.group(2)));
            }
        } catch (DateTimeException e) {
            throw unreadable(typed, e);
        }
        throw unreadable(typed, null);
    }

    private static Month month(String name) {
        var wanted = SearchKey.of(name);
        return Arrays.stream(Month.values())
                .filter(month -> LANGUAGES.stream()
                        .anyMatch(language -> SearchKey.of(month.getDisplayName(TextStyle.FULL, language))
                                .startsWith(wanted)))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("No month " + name));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static ParseException unreadable(String typed, @org.jspecify.annotations.Nullable Exception cause) {
        var failure = new ParseException(typed, 0);
        failure.initCause(cause);
        return failure;
    }
}
