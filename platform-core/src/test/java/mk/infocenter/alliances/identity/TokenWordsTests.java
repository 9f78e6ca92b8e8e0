package mk.infocenter.alliances.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenWordsTests {

    @Test
    void areDifferentAndReadAgain() {
        var made = Stream.generate(() -> TokenWords.random().text()).limit(1000).collect(Collectors.toSet());

        assertThat(made)
                .hasSize(1000)
                .allMatch(words -> words.matches("aat_[0-9A-Za-z]{46}"))
                .allMatch(words -> TokenWords.of(words).isPresent());
    }

    @Test
    void aMistypedTokenIsNoToken() {
        var words = TokenWords.random().text();
        for (var place = 4; place < words.length(); place++) {
            var wrong =
                    words.substring(0, place) + (words.charAt(place) == 'a' ? 'b' : 'a') + words.substring(place + 1);
            assertThat(TokenWords.of(wrong)).as(wrong).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "aat_", "aat_123", "Bearer", "ghp_0123456789", "aat_ 0"})
    void otherTextsAreNone(String text) {
        assertThat(TokenWords.of(text)).isEmpty();
    }

    @Test
    void keepsItsWordsToItself() {
        var words = TokenWords.random();

        assertThat(words.toString()).doesNotContain(words.text().substring(4));
        assertThat(words.fingerprint())
                .hasSize(64)
                .isEqualTo(new TokenWords(words.text()).fingerprint())
                .isNotEqualTo(TokenWords.random().fingerprint());
    }
}
