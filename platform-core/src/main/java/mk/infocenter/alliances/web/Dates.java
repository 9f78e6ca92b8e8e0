package mk.infocenter.alliances.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes moments as people in North Macedonia read them. Everything is shown in the zone Europe/Skopje. */
@Component("dates")
public class Dates {

    public static final ZoneId ZONE = ZoneId.of("Europe/Skopje");

    /** For example {@code 23 ноември 2026, 18:00} or {@code 23 Nov 2026, 18:00}. */
    public String moment(Instant instant) {
        return format(instant, month() + " yyyy, HH:mm");
    }

    /** For example {@code 23 ноември 2026} or {@code 23 Nov 2026}. */
    public String day(Instant instant) {
        return format(instant, month() + " yyyy");
    }

    /** To the second, where the order of changes matters. */
    public String exactly(Instant instant) {
        return format(instant, month() + " yyyy, HH:mm:ss");
    }

    /** The value of a {@code datetime-local} field. */
    public String field(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE).withNano(0).toString();
    }

    private static String month() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? "d MMM" : "d MMMM";
    }

    private static String format(Instant instant, String pattern) {
        Locale locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZONE).format(instant);
    }
}
