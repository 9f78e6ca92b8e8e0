package mk.infocenter.alliances.tenancy;

import com.ibm.icu.text.Transliterator;

/** Folds text to plain Latin letters, so that Cyrillic is found by Latin and the reverse. */
public final class SearchKey {

    private static final Transliterator FOLD = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private SearchKey() {}

    /** The folded form: Чашка, Čaška and CASKA give the same. */
    public static String of(String text) {
        return FOLD.transliterate(text.strip());
    }
}
