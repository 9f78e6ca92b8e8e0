package mk.infocenter.alliances.people.vault;

import java.util.regex.Pattern;

/**
 * The unique number of a citizen (ЕМБГ, thirteen digits: day, month, year, region, sequence, check digit). It is never
 * collected, so a text that holds one is refused.
 */
public final class NationalNumber {

    private static final Pattern THIRTEEN_DIGITS = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){12}(?!\\d)");
    private static final int[] WEIGHTS = {7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private NationalNumber() {}

    /** Whether the text holds such a number, also written in groups. */
    public static boolean isIn(String text) {
        return THIRTEEN_DIGITS
                .matcher(text)
                .results()
                .anyMatch(found -> valid(found.group().replaceAll("\\D", "")));
    }

    private static boolean valid(String digits) {
        var day = Integer.parseInt(digits.substring(0, 2));
        var month = Integer.parseInt(digits.substring(2, 4));
        if (day < 1 || day > 31 || month < 1 || month > 12) {
            return false;
        }
        var sum = 0;
        for (var at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * digit(digits, at);
        }
        var check = 11 - sum % 11;
        return check != 10 && digit(digits, 12) == (check == 11 ? 0 : check);
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
