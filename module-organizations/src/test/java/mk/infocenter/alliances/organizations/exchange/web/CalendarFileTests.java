package mk.infocenter.alliances.organizations.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarFileTests {

    private static final Instant NOW = Instant.parse("2026-11-27T20:15:30.4Z");

    @Test
    void writesADayAsCalendarsReadIt() {
        assertThat(file("Буџет, план; и патот \\ крај\nЗбор").lines())
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Alliances for Active Citizenry//Exchange//EN",
                        "CALSCALE:GREGORIAN",
                        "NAME:Exchange",
                        "X-WR-CALNAME:Exchange",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "BEGIN:VEVENT",
                        "UID:commitment-1@example.org",
                        "DTSTAMP:20261127T201530Z",
                        "DTSTART;VALUE=DATE:20261201",
                        "SUMMARY:Буџет\\, план\\; и патот \\\\ крај\\nЗбор",
                        "CATEGORIES:Commitment",
                        "URL:https://example.org/x",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    /** What is folded is unfolded again, no line is longer than 75 octets, and each ends as the standard says. */
    @Test
    void foldsLongLinesBetweenLetters() {
        var summary = "Градоначалникот вети осветлување 💡 ".repeat(9).strip();
        var file = file(summary);
        assertThat(file.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(file).doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
    }

    private static String file(String summary) {
        return new CalendarFile("Exchange", NOW)
                .day(
                        "commitment-1@example.org",
                        LocalDate.of(2026, 12, 1),
                        summary,
                        "Commitment",
                        "https://example.org/x")
                .end();
    }
}
