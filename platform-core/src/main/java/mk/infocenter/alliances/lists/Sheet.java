package mk.infocenter.alliances.lists;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file in the making, row by row. */
abstract class Sheet implements AutoCloseable {

    /** Programs that open the file know no zones, so moments are told as clocks in North Macedonia show them. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Skopje");

    abstract void headings(List<String> headings) throws IOException;

    abstract void begin() throws IOException;

    final void add(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> nothing();
            case Number number -> number(number);
            case LocalDate day -> day(day);
            case Instant moment -> moment(LocalDateTime.ofInstant(moment, ZONE).truncatedTo(ChronoUnit.SECONDS));
            default -> text(Inert.text(value.toString()));
        }
    }

    abstract void nothing() throws IOException;

    abstract void number(Number number) throws IOException;

    abstract void day(LocalDate day) throws IOException;

    abstract void moment(LocalDateTime moment) throws IOException;

    abstract void text(String text) throws IOException;

    abstract void end() throws IOException;

    @Override
    public abstract void close() throws IOException;
}
