package mk.infocenter.alliances.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDatesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23.11.2026",
                " 23. 11. 2026 ",
                "23.11.2026.",
                "23/11/2026",
                "23-11-2026",
                "23 11 2026",
                "2026-11-23",
                "23 ноември 2026",
                "23 Ноември 2026 год.",
                "23 ное 2026",
                "23 noemvri 2026",
                "23 Nov 2026",
                "23. November 2026",
                "23 nëntor 2026",
                "23 nentor 2026"
            })
    void readsDays(String typed) throws ParseException {
        assertThat(TypedDates.day(typed)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "31.2.2026", "29.2.2027", "23.11.26", "11/23/2026", "23 xyz 2026", "23.11"})
    void refusesWhatIsNoDay(String typed) {
        assertThatThrownBy(() -> TypedDates.day(typed)).as(typed).isInstanceOf(ParseException.class);
    }

    /** What a field shows can be sent back as it is. */
    @Test
    void readsWhatIsWritten() throws ParseException {
        for (var language : new String[] {"mk", "sq", "en"}) {
            for (var month : Month.values()) {
                var day = LocalDate.of(2026, month, 7);
                assertThat(TypedDates.day(Dates.written(day, Locale.of(language))))
                        .isEqualTo(day);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"18, 18:00", "18:30, 18:30", "18.30, 18:30", " 7:05 , 07:05", "0:00, 00:00"})
    void readsTimes(String typed, LocalTime meant) throws ParseException {
        assertThat(TypedDates.time(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "25:00", "18:60", "6 pm", "18:3"})
    void refusesWhatIsNoTime(String typed) {
        assertThatThrownBy(() -> TypedDates.time(typed)).as(typed).isInstanceOf(ParseException.class);
    }
}
