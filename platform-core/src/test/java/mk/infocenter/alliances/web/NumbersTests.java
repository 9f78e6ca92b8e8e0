package mk.infocenter.alliances.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Locale;
import mk.infocenter.alliances.tenancy.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class NumbersTests {

    private final Numbers numbers = new Numbers();

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    mk | 8.400,50    | 8400.50
                    en | 8.400,50    | 8400.50
                    mk | 8,400.50    | 8400.50
                    en | 8,400.50    | 8400.50
                    mk | 8.400       | 8400
                    sq | 8.400       | 8400
                    en | 8.400       | 8.400
                    mk | 8,400       | 8.400
                    en | 8,400       | 8400
                    mk | 8.40        | 8.40
                    en | 8,4         | 8.4
                    mk | 1.234.567   | 1234567
                    en | 1,234,567.8 | 1234567.8
                    en | 8 400,5     | 8400.5
                    mk | 8'400       | 8400
                    mk | -12,5       | -12.5
                    mk | −12         | -12
                    en | 12.         | 12
                    """)
    void readsWhatPeopleMean(String language, String typed, BigDecimal meant) throws ParseException {
        assertThat(Numbers.read(typed, Locale.of(language))).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "many", "8.40.0", "8,,4", "1.23.456", "8.400,505.1", "1,23.4", ",5", "1e5", "12 EUR"})
    void refusesTheRest(String typed) {
        for (var language : new String[] {"mk", "en"}) {
            assertThatThrownBy(() -> Numbers.read(typed, Locale.of(language)))
                    .as(typed + " in " + language)
                    .isInstanceOf(ParseException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"1.120, 1120", "'1,120', 1120", "1 120, 1120", "2006, 2006", "-3, -3", "12.0, 12"})
    void wholeNumbersHaveNoDecimals(String typed, int meant) throws ParseException {
        for (var language : new String[] {"mk", "en"}) {
            assertThat(Numbers.readWhole(typed, Locale.of(language))).isEqualTo(meant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,25", "3000000000", "9.000.000.000", "many"})
    void refusesPartsAndWhatIsTooLarge(String typed) {
        assertThatThrownBy(() -> Numbers.readWhole(typed, Locale.of("mk"))).isInstanceOf(ParseException.class);
    }

    @Test
    void writesAsTheLanguageDoes() {
        LocaleContextHolder.setLocale(Locale.of("mk"));
        assertThat(numbers.whole(1_120)).isEqualTo("1.120");
        assertThat(numbers.decimal(new BigDecimal("1120.50"))).isEqualTo("1.120,5");
        assertThat(numbers.money(Money.of("8400", Money.Currency.EUR))).isEqualTo("8.400\u00a0EUR");
        LocaleContextHolder.setLocale(Locale.of("en"));
        assertThat(numbers.whole(-1_120)).isEqualTo("-1,120");
        assertThat(numbers.money(Money.of("8400.5", Money.Currency.MKD))).isEqualTo("8,400.50\u00a0MKD");
    }
}
