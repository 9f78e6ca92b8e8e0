package mk.infocenter.alliances.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "caska, caska, 0",
        "caksa, caska, 1",
        "caka, caska, 1",
        "cavska, caska, 1",
        "casla, caska, 1",
        "x, caska, 5"
    })
    void countsLettersMissingAddedChangedOrSwapped(String a, String b, int distance) {
        assertThat(Spelling.distance(a, b)).isEqualTo(distance);
        assertThat(Spelling.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void shortWordsAreMeantAsTheyAre() {
        assertThat(Spelling.nearest("car", List.of("cas", "cap"))).isEmpty();
        assertThat(Spelling.nearest("caksa", List.of("zebra", "caska", "kasa"))).contains("caska");
        assertThat(Spelling.nearest("municipaltyi", List.of("municipality"))).contains("municipality");
        assertThat(Spelling.nearest("otherwise", List.of("caska"))).isEmpty();
    }

    @Test
    void aTermIsTheBeginningOfAWordInAnyScript() {
        assertThat(Terms.of(" Čaška, Чашка; caska ").words()).containsExactly("caska");
        assertThat(Terms.of("a Љубојно").words()).containsExactly("lubojno");
        assertThat(Terms.of("a").tooShort()).isTrue();
        assertThat(Terms.of("%_'--").tooShort()).isTrue();
        assertThat(Terms.of("a b c d e f g h i j k").words()).hasSize(8);
        assertThat(FoldedWords.of("x".repeat(500)).getFirst()).hasSize(FoldedWords.LONGEST);
    }

    @Test
    void aWordWeighsWhatItsBestPlaceDoes() {
        var words = new Searchable.Words(
                new LocalizedText(Map.of("en", "Water")), new LocalizedText(Map.of("en", "Clean water")), List.of());
        assertThat(FoldedWords.weighed(words)).isEqualTo(Map.of("water", 4, "clean", 2));
    }

    @Test
    void marksWhatBeginsWithATerm() {
        assertThat(FoldedWords.marked("Во Чашка, чашкански", List.of("cask")))
                .containsExactly(
                        new Piece("Во ", false),
                        new Piece("Чашка", true),
                        new Piece(", ", false),
                        new Piece("чашкански", true));
    }
}
