package mk.infocenter.alliances.search;

import java.util.List;

/** What somebody is looking for: each term is the beginning of a word that has to be there. */
record Terms(List<String> words) {

    /** Enough to tell records apart; what is typed beyond is left aside. */
    private static final int MOST = 8;

    Terms {
        words = List.copyOf(words);
    }

    /** A letter alone says nothing beside longer words. */
    static Terms of(String typed) {
        var words = FoldedWords.of(typed);
        var longer = words.stream().filter(word -> word.length() > 1).toList();
        return new Terms(
                (longer.isEmpty() ? words : longer).stream().limit(MOST).toList());
    }

    boolean tooShort() {
        return words.stream().mapToInt(String::length).sum() < Search.SHORTEST;
    }

    String[] from() {
        return words.toArray(String[]::new);
    }

    /** What stands behind all words that begin with the term. */
    String[] upTo() {
        return words.stream()
                .map(word -> word + Character.toString(Character.MAX_CODE_POINT))
                .toArray(String[]::new);
    }
}
