package mk.infocenter.alliances.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class DatesTests {

    private final Dates dates = new Dates();

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mk | 2026-11-23T17:00:00Z | 23 ноември 2026, 18:00
                    sq | 2026-11-23T17:00:00Z | 23 nëntor 2026, 18:00
                    en | 2026-11-23T17:00:00Z | 23 Nov 2026, 18:00
                    mk | 2026-07-01T22:30:59Z | 2 јули 2026, 00:30
                    en | 2026-12-31T23:00:00Z | 1 Jan 2027, 00:00
                    mk | 2026-03-29T00:59:59Z | 29 март 2026, 01:59
                    mk | 2026-03-29T01:00:00Z | 29 март 2026, 03:00
                    sq | 2022-10-10T10:10:10Z | 10 tetor 2022, 12:10
                    """)
    void momentsReadInTheReadersLanguageAndInSkopjesZone(String language, Instant instant, String words) {
        LocaleContextHolder.setLocale(Locale.of(language));

        assertThat(dates.moment(instant)).isEqualTo(words);
    }

    @Test
    void exactMomentsHaveSeconds() {
        LocaleContextHolder.setLocale(Locale.of("mk"));
        assertThat(dates.exactly(Instant.parse("2026-11-23T17:00:07.9Z"))).isEqualTo("23 ноември 2026, 18:00:07");

        LocaleContextHolder.setLocale(Locale.of("en"));
        assertThat(dates.exactly(Instant.parse("2026-11-23T17:00:07Z"))).isEqualTo("23 Nov 2026, 18:00:07");
    }

    @Test
    void aFieldOfAFormSpeaksNoLanguage() {
        LocaleContextHolder.setLocale(Locale.of("mk"));

        assertThat(dates.field(Instant.parse("2026-07-01T22:30:59.123Z"))).isEqualTo("2026-07-02T00:30:59");
        assertThat(dates.field(Instant.parse("2026-07-01T22:30:00.5Z"))).isEqualTo("2026-07-02T00:30");
    }
}
