package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTests {

    @ParameterizedTest
    @CsvSource({
        "Чашка, caska",
        "Čaška, caska",
        "Çashka, caska",
        "Chashka, caska",
        "Shtip, stip",
        "Zhito, zito",
        "CASKA, caska",
        "caska, caska",
        "Ѓорѓи, gorgi",
        "Ќирил, kiril",
        "Штип, stip",
        "Жито, zito",
        "Цар, car",
        "Велес 2022, veles 2022",
        "Dibër, diber",
        "' Струмица\t', strumica",
    })
    void foldsToPlainLatinLetters(String text, String key) {
        assertThat(SearchKey.of(text)).isEqualTo(key);
    }

    /** The decomposed form is what some keyboards and all Apple file names have. */
    @ParameterizedTest
    @CsvSource({"Ѓ, Г\u0301", "Ќ, К\u0301", "й, и\u0306", "Č, C\u030c", "ë, e\u0308"})
    void composedAndDecomposedLettersAreTheSame(String composed, String decomposed) {
        assertThat(SearchKey.of(decomposed)).isEqualTo(SearchKey.of(composed)).hasSize(1);
    }

    /** One Cyrillic letter is two Latin ones, or the first of them on a keyboard without the accent. */
    @ParameterizedTest
    @CsvSource({
        "Љубојно, Ljubojno, Lubojno",
        "Његош, Njegoš, Negos",
        "Ѓорче, Gjorče, Gorce",
        "Ќафа, Kjafa, Kafa",
        "Џепчиште, Džepčište, Dzepciste",
        "Џепчиште, Dzhepchishte, Dzepciste",
        "Ѕвезда, Dzvezda, dzvezda",
        "Чашка, Čaška, Caska",
        "Тања, Tanja, Tana",
    })
    void twoLettersForOneAreTheSame(String cyrillic, String latin, String plain) {
        assertThat(SearchKey.of(latin)).isEqualTo(SearchKey.of(cyrillic));
        assertThat(SearchKey.of(plain)).isEqualTo(SearchKey.of(cyrillic));
        assertThat(SearchKey.of(latin.toUpperCase(java.util.Locale.ROOT))).isEqualTo(SearchKey.of(cyrillic));
    }
}
