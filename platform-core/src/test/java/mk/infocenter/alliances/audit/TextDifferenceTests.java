package mk.infocenter.alliances.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import mk.infocenter.alliances.audit.TextDifference.Fate;
import mk.infocenter.alliances.audit.TextDifference.Piece;
import org.junit.jupiter.api.Test;

class TextDifferenceTests {

    private static final String[] WORDS = {
        "Радика",
        "радика",
        "нема",
        "a",
        "",
        " ",
        "  ",
        "\n",
        "\t",
        "2022.",
        "и",
        "Çashka",
        "\uD83D\uDE00",
        "\u00a0",
        "-"
    };

    @Test
    void tellsWordsThatChangedFromWordsThatStayed() {
        assertThat(TextDifference.between("Работи во Дебар од 2019", "Работи во Маврово од 2019")
                        .pieces())
                .containsExactly(
                        new Piece(Fate.KEPT, "Работи во "),
                        new Piece(Fate.REMOVED, "Дебар "),
                        new Piece(Fate.ADDED, "Маврово "),
                        new Piece(Fate.KEPT, "од 2019"));
    }

    @Test
    void oneEmptyTextIsAllAddedOrAllRemoved() {
        assertThat(TextDifference.between("", "ново дело").pieces())
                .containsExactly(new Piece(Fate.ADDED, "ново дело"));
        assertThat(TextDifference.between("старо дело", "").pieces())
                .containsExactly(new Piece(Fate.REMOVED, "старо дело"));
        assertThat(TextDifference.between("", "").pieces()).isEmpty();
    }

    @Test
    void equalTextsAreKept() {
        assertThat(TextDifference.between("исто дело", "исто дело").pieces())
                .containsExactly(new Piece(Fate.KEPT, "исто дело"));
    }

    /** With a fixed seed, so that a failure can be repeated. */
    @Test
    void thePiecesGiveBothTextsBack() {
        var random = new Random(2022);
        for (var round = 0; round < 5_000; round++) {
            var before = text(random);
            var after = random.nextInt(10) == 0 ? before : text(random);

            var pieces = TextDifference.between(before, after);

            assertThat(without(pieces, Fate.ADDED))
                    .as("round %s, before", round)
                    .isEqualTo(before);
            assertThat(without(pieces, Fate.REMOVED))
                    .as("round %s, after", round)
                    .isEqualTo(after);
        }
    }

    private static String without(TextDifference difference, Fate fate) {
        return difference.pieces().stream()
                .filter(piece -> piece.fate() != fate)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, WORDS.length)
                .mapToObj(word -> WORDS[word] + (random.nextBoolean() ? " " : ""))
                .collect(Collectors.joining());
    }
}
