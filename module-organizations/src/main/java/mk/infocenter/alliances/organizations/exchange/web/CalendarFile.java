package mk.infocenter.alliances.organizations.exchange.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Writes days as an iCalendar object (RFC 5545), which calendars of phones and offices read. The libraries that do so fold
 * lines by letters: in Cyrillic theirs have up to 142 octets where the standard (3.1) asks for 75.
 */
final class CalendarFile {

    /** Octets of a line, without its end. */
    private static final int LONGEST = 75;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();
    private final String stamp;

    CalendarFile(String name, Instant now) {
        stamp = MOMENT.format(now.truncatedTo(ChronoUnit.SECONDS));
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Alliances for Active Citizenry//Exchange//EN");
        line("CALSCALE:GREGORIAN");
        line("NAME:" + text(name));
        // What programs read that do not know RFC 7986 yet.
        line("X-WR-CALNAME:" + text(name));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    }

    /**
     * A whole day on which nobody is busy.
     *
     * @param id the same for the same day in each file, so that a calendar replaces what it has
     * @param address where it is read on
     */
    CalendarFile day(String id, LocalDate day, String summary, String category, String address) {
        line("BEGIN:VEVENT");
        line("UID:" + text(id));
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE));
        line("SUMMARY:" + text(summary));
        line("CATEGORIES:" + text(category));
        line("URL:" + address);
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    String end() {
        line("END:VCALENDAR");
        return lines.toString();
    }

    private static String text(String words) {
        return words.replaceAll("([\\\\;,])", "\\\\$1")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Folds at 75 octets, and never within a letter: a folded line begins with a space, which counts. */
    private void line(String content) {
        var octets = 0;
        for (var letter : content.codePoints().toArray()) {
            var written = Character.toString(letter);
            var length = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(written);
            octets += length;
        }
        lines.append("\r\n");
    }
}
