package mk.infocenter.alliances.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file: the rows that its page shows, all of them, and what is in the columns. A controller returns one and
 * it is sent as the address ends, {@code .csv} or {@code .xlsx}. Rows are read on behind the last one, some hundred at a
 * time and each time in a transaction of its own, so that a list of any length needs little memory and a slow reader
 * holds no connection.
 */
public final class ListFile<T> {

    /** Rows in one statement. */
    private static final int AT_ONCE = 500;

    private final String name;
    private final Supplier<Stream<T>> rows;
    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(Function<Words, String> heading, Cell<T> cell) {}

    /** What stands in a cell: a text, a {@link Number}, a day, a moment, or null for nothing. */
    private interface Cell<T> {
        @Nullable Object of(T row, Words words);
    }

    /** Reads the rows behind a key, in the order of the list; the page of the list reads by the same. */
    public interface Reader<T, K> {
        List<T> after(@Nullable K last, int many);
    }

    /** Says a message in the reader's language; a key that has none is said by its last part. */
    public interface Words {
        String say(String key);
    }

    private ListFile(String name, Supplier<Stream<T>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * Of rows that are read as the list goes on.
     *
     * @param name of the file and of the sheet in it, lower case with hyphens
     */
    public static <T, K> ListFile<T> of(String name, Function<T, K> key, Reader<T, K> reader) {
        return new ListFile<>(name, () -> readOn(key, reader));
    }

    /** Of rows that are in memory in any case. */
    public static <T> ListFile<T> of(String name, List<T> rows) {
        return new ListFile<>(name, rows::stream);
    }

    private static <T, K> Stream<T> readOn(Function<T, K> key, Reader<T, K> reader) {
        return Stream.iterate(
                        reader.after(null, AT_ONCE),
                        page -> !page.isEmpty(),
                        page -> page.size() < AT_ONCE ? List.of() : reader.after(key.apply(page.getLast()), AT_ONCE))
                .flatMap(List::stream);
    }

    /**
     * A column of texts.
     *
     * @param heading key of its words
     */
    public ListFile<T> text(String heading, Function<T, @Nullable String> value) {
        return with(heading, (row, _) -> value.apply(row));
    }

    /** A column of texts under a heading that somebody typed. */
    public ListFile<T> titled(String heading, Function<T, @Nullable String> value) {
        columns.add(new Column<>(_ -> Inert.text(heading), (row, _) -> value.apply(row)));
        return this;
    }

    /** A column of numbers under a heading that somebody typed. */
    public ListFile<T> counted(String heading, Function<T, @Nullable Number> value) {
        columns.add(new Column<>(_ -> Inert.text(heading), (row, _) -> value.apply(row)));
        return this;
    }

    /**
     * A column of codes, told in words.
     *
     * @param value key of the message that stands in the cell
     */
    public ListFile<T> word(String heading, Function<T, @Nullable String> value) {
        return with(heading, (row, words) -> {
            var key = value.apply(row);
            return key == null ? null : words.say(key);
        });
    }

    public ListFile<T> number(String heading, Function<T, @Nullable Number> value) {
        return with(heading, (row, _) -> value.apply(row));
    }

    public ListFile<T> day(String heading, Function<T, @Nullable LocalDate> value) {
        return with(heading, (row, _) -> value.apply(row));
    }

    public ListFile<T> moment(String heading, Function<T, @Nullable Instant> value) {
        return with(heading, (row, _) -> value.apply(row));
    }

    private ListFile<T> with(String heading, Cell<T> cell) {
        columns.add(new Column<>(words -> words.say(heading), cell));
        return this;
    }

    public String name() {
        return name;
    }

    /** Writes it to the end; the stream stays open. */
    public void write(ListFormat format, Words words, OutputStream out) throws IOException {
        try (var read = rows.get();
                var sheet = format.begin(name, out)) {
            sheet.headings(
                    columns.stream().map(column -> column.heading.apply(words)).toList());
            for (var row : (Iterable<T>) read::iterator) {
                sheet.begin();
                for (var column : columns) {
                    sheet.add(column.cell.of(row, words));
                }
                sheet.end();
            }
        }
    }
}
