package mk.infocenter.alliances.tenancy;

import com.ibm.icu.text.Transliterator;

/** Folds text to plain Latin letters, so that Cyrillic is found by Latin and the reverse. */
public final class SearchKey {

    /**
     * Љ, Њ, Ѓ and Ќ are written by two Latin letters or by the first alone, and so Љубојно, Ljubojno and Lubojno are the
     * same; so are Ч, Ш and Ж by whoever has no letters with marks, as in Chashka. ICU makes of Џ and Ѕ one letter that nobody types, so they are replaced before.
     */
    private static final Transliterator FOLD =
            Transliterator.createFromRules("search-key", """
            [ЏџЅѕ] > dz;
            :: Any-Latin; :: Latin-ASCII; :: Lower;
            lj > l; nj > n; gj > g; kj > k; ch > c; sh > s; zh > z;
            """, Transliterator.FORWARD);

    private SearchKey() {}

    /** The folded form: Чашка, Čaška and CASKA give the same. */
    public static String of(String text) {
        return FOLD.transliterate(text.strip());
    }
}
