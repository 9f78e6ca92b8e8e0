package mk.infocenter.alliances.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.SearchKey;

/** The words of a text as they are kept, searched and marked; one way to part a text into them for all three. */
final class FoldedWords {

    /** Longer words are found by their beginning. */
    static final int LONGEST = 60;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private FoldedWords() {}

    static List<String> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> folded(word.group()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Each word of a record with the weight of the place where it stands; a title counts four times as much. */
    static Map<String, Integer> weighed(Searchable.Words words) {
        var weights = new HashMap<String, Integer>();
        add(weights, words.title(), 4);
        add(weights, words.summary(), 2);
        words.others().forEach(other -> add(weights, other, 1));
        return weights;
    }

    private static void add(Map<String, Integer> weights, LocalizedText text, int weight) {
        text.texts().values().forEach(one -> of(one).forEach(word -> weights.merge(word, weight, Math::max)));
    }

    /** The text in pieces; those that begin with one of the terms are hits. */
    static List<Piece> marked(String text, List<String> terms) {
        var pieces = new ArrayList<Piece>();
        var end = 0;
        for (var word : WORD.matcher(text).results().toList()) {
            var folded = folded(word.group());
            if (terms.stream().anyMatch(folded::startsWith)) {
                if (word.start() > end) {
                    pieces.add(new Piece(text.substring(end, word.start()), false));
                }
                pieces.add(new Piece(word.group(), true));
                end = word.end();
            }
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return pieces;
    }

    private static String folded(String word) {
        var key = SearchKey.of(word).replaceAll("[^\\p{L}\\p{N}]", "");
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }
}
