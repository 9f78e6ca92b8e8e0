package mk.infocenter.alliances.organizations.authorities.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The key of a row in a list by day, as it stands in addresses. */
final class DayKey {

    private static final int DAY = 10;

    private DayKey() {}

    static String of(LocalDate day, UUID id) {
        return day + "." + id;
    }

    /** What is no place of the list begins it. */
    static <T> T read(@Nullable String key, BiFunction<LocalDate, UUID, T> place, T start) {
        try {
            return key == null || key.length() <= DAY
                    ? start
                    : place.apply(LocalDate.parse(key.substring(0, DAY)), UUID.fromString(key.substring(DAY + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return start;
        }
    }
}
