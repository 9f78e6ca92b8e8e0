package mk.infocenter.alliances.lists;

import java.text.Normalizer;

/**
 * Texts that people typed, made harmless for spreadsheets, which run what looks like a formula (OWASP, CSV injection). An
 * apostrophe before it makes it a text; in a workbook, too, because somebody may save that as CSV and open it again.
 */
final class Inert {

    private static final String BEGINS_FORMULA = "=+-@";

    private Inert() {}

    static String text(String text) {
        return runs(text) ? "'" + text : text;
    }

    /** Spreadsheets pass over what is not seen before the sign, and some take full-width signs for the narrow ones. */
    private static boolean runs(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (Character.isISOControl(text.charAt(0))) {
            return true;
        }
        var first = text.codePoints().filter(Inert::isSeen).limit(1).toArray();
        return first.length > 0
                && BEGINS_FORMULA.contains(Normalizer.normalize(Character.toString(first[0]), Normalizer.Form.NFKC));
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT;
    }
}
