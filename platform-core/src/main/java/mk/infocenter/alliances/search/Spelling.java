package mk.infocenter.alliances.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that somebody meant who mistyped a letter or two. */
final class Spelling {

    private Spelling() {}

    /** The nearest of the words whose beginning is near enough; empty where none is. */
    static Optional<String> nearest(String typed, Collection<String> known) {
        var allowed = typed.length() < 4 ? 0 : typed.length() < 8 ? 1 : 2;
        return known.stream()
                .filter(word -> distance(typed, word) <= allowed)
                .min(Comparator.comparingInt((String word) -> distance(typed, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters are missing, added, changed or swapped (optimal string alignment). */
    static int distance(String a, String b) {
        var before = new int[b.length() + 1];
        var above = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            var spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above[b.length()];
    }
}
