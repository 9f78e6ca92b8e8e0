package mk.infocenter.alliances.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name under which a file came, as it may be shown and handed out again: no path, no control characters, and none that
 * turn the order of what people read.
 */
final class FileName {

    static final int LONGEST = 150;

    /** Controls, formats such as the right-to-left override, surrogates without a partner, private and unassigned ones. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private FileName() {}

    static String clean(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var seen =
                UNSEEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("");
        var plain = SPACES.matcher(RESERVED.matcher(seen).replaceAll("_"))
                .replaceAll(" ")
                .strip();
        var named = plain.replaceFirst("^\\.+", "");
        return named.length() <= LONGEST ? named : shortened(named);
    }

    /** What stands behind the last dot, in small letters; empty where there is none. */
    static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        var ending = ending(name);
        var kept = ending.isEmpty() || ending.length() > 10 ? "" : "." + ending;
        var end = LONGEST - kept.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + kept;
    }
}
