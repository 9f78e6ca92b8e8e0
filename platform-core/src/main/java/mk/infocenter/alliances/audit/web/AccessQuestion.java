package mk.infocenter.alliances.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.audit.AccessFilter;
import mk.infocenter.alliances.audit.AccessKind;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked of the access log, as it stands in the address; what can't be read asks for nothing. The days are of
 * Skopje, both inclusive.
 */
record AccessQuestion(Query query) {

    static AccessQuestion of(HttpServletRequest request) {
        return new AccessQuestion(Query.of(request, "person", "kind", "from", "to"));
    }

    AccessFilter filter() {
        return new AccessFilter(
                person(),
                query.all("kind", AccessKind.class).stream().findFirst().orElse(null),
                start("from", 0),
                start("to", 1));
    }

    @Nullable UUID person() {
        return id(query.text("person"));
    }

    static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable Instant start(String name, int later) {
        return query.day(name)
                .map(day -> day.plusDays(later).atStartOfDay(Dates.ZONE).toInstant())
                .orElse(null);
    }
}
