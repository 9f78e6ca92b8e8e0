package mk.infocenter.alliances.audit.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import mk.infocenter.alliances.audit.AccessFilter;
import mk.infocenter.alliances.audit.AccessKind;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked of the access log, as it stands in the address; what can't be read asks for nothing. The dates are
 * days in Skopje, both inclusive.
 */
record AccessQuestion(
        @Nullable String person,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String before) {

    AccessFilter filter() {
        return new AccessFilter(
                id(person),
                Arrays.stream(AccessKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                day(from, 0),
                day(to, 1));
    }

    @Nullable UUID last() {
        return id(before);
    }

    static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Instant day(@Nullable String text, int later) {
        try {
            return text == null || text.isBlank()
                    ? null
                    : LocalDate.parse(text)
                            .plusDays(later)
                            .atStartOfDay(Dates.ZONE)
                            .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
