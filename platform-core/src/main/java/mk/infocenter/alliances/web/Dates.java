package mk.infocenter.alliances.web;

import java.time.Instant;
import java.time.LocalDate;
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
        return format(instant, month(LocaleContextHolder.getLocale()) + " yyyy, HH:mm");
    }

    /** For example {@code 23 ноември 2026} or {@code 23 Nov 2026}. */
    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, ZONE));
    }

    /** The time of day alone, where the day is known. */
    public String time(Instant instant) {
        return format(instant, "HH:mm");
    }

    /** To the second, where the order of changes matters. */
    public String exactly(Instant instant) {
        return format(instant, month(LocaleContextHolder.getLocale()) + " yyyy, HH:mm:ss");
    }

    /** For example {@code 23 ноември 2026} or {@code 23 Nov 2026}. */
    public String day(LocalDate day) {
        return written(day, LocaleContextHolder.getLocale());
    }

    /** The day it is in Skopje. */
    public LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** The value of a {@code datetime-local} field. */
    public String field(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE).withNano(0).toString();
    }

    /** The day as readers of the language write it, also where no request says whose that is. */
    public static String written(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(month(locale) + " yyyy", locale).format(day);
    }

    private static String month(Locale locale) {
        return locale.getLanguage().equals("en") ? "d MMM" : "d MMMM";
    }

    private static String format(Instant instant, String pattern) {
        Locale locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZONE).format(instant);
    }
}
