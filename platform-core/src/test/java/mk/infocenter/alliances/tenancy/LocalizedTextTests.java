package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import mk.infocenter.alliances.tenancy.LocalizedText.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTests {

    private final LocalizedText all = LocalizedText.of("Радика", "Radika", "The Radika");

    @Test
    void readsInTheLanguageAskedFor() {
        assertThat(all.in("sq")).contains(new Reading("Radika", "sq", false));
        assertThat(all.words("en")).isEqualTo("The Radika");
    }

    /** Macedonian first, then English, then Albanian, then whatever there is. */
    @ParameterizedTest
    @CsvSource({"mk sq en,de,mk", "sq en,mk,en", "sq,en,sq", "tr,mk,tr", "de tr,mk,de", "en,sq,en"})
    void aFallbackIsLabelledWithItsOwnLanguage(String written, String asked, String read) {
        var texts = new HashMap<String, String>();
        for (var language : written.split(" ", -1)) {
            texts.put(language, "in " + language);
        }

        assertThat(new LocalizedText(texts).in(asked)).contains(new Reading("in " + read, read, true));
    }

    @Test
    void withoutAnyTextThereIsNothingToRead() {
        assertThat(LocalizedText.EMPTY.in("mk")).isEmpty();
        assertThat(LocalizedText.EMPTY.words("mk")).isEmpty();
        assertThat(LocalizedText.EMPTY.isEmpty()).isTrue();
    }

    @Test
    void blankTextsAreNoTextsAndSpaceAroundIsNotKept() {
        var text = LocalizedText.of("  Радика ", " \t", "");

        assertThat(text.texts()).containsExactly(Map.entry("mk", "Радика"));
        assertThat(LocalizedText.of(" ", "", "\n")).isEqualTo(LocalizedText.EMPTY);
    }

    @Test
    void getsExactlyOneLanguage() {
        assertThat(all.get("en")).isEqualTo("The Radika");
        assertThat(all.get("de")).isEmpty();
    }

    @Test
    void changesOneLanguageInACopy() {
        assertThat(all.with("en", "River")).isEqualTo(LocalizedText.of("Радика", "Radika", "River"));
        assertThat(all.with("en", null))
                .isEqualTo(all.with("en", " "))
                .isEqualTo(LocalizedText.of("Радика", "Radika", ""));
        assertThat(all.get("en")).isEqualTo("The Radika");
    }

    @Test
    void cannotBeChangedFromOutside() {
        var given = new HashMap<>(Map.of("mk", "Радика"));
        var text = new LocalizedText(given);
        given.put("mk", "Друга");

        assertThat(text.get("mk")).isEqualTo("Радика");
        assertThatThrownBy(() -> text.texts().put("sq", "Radika")).isInstanceOf(UnsupportedOperationException.class);
    }
}
