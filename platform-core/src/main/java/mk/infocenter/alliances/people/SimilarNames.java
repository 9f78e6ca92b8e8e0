package mk.infocenter.alliances.people;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names that are likely the same: in another script, in another order, or with another spelling of the same sounds. */
final class SimilarNames {

    private SimilarNames() {}

    /** Of a folded name, equal for similar ones; Ќирил, Kjiril and Kiril have the same. */
    static String key(String folded) {
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replaceAll("(?<=.)[jhy]", "").replaceAll("(.)\\1+", "$1"))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
