package mk.infocenter.alliances.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;

/** CSV as programs write it: with commas, semicolons or tabulators, in Unicode or in an alphabet of Windows. */
final class CsvTable implements TableReader {

    /** Where a line has as many of one as of another, the earlier one counts, because texts have it rarely. */
    private static final String SEPARATORS = "\t;,";

    @Override
    public void read(InputStream content, Consumer<Table.Row> rows) throws IOException {
        var text = TextEncoding.decode(content.readAllBytes());
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            for (var line : parser) {
                rows.accept(new Table.Row((int) line.getRecordNumber(), Table.cleaned(line.toList())));
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new TableRefused("broken", 0);
        }
    }

    /** The one that the first line with anything has most of, outside quotes. */
    private static char separator(String text) {
        var counts = new int[SEPARATORS.length()];
        var quoted = false;
        for (var one : firstLine(text).toCharArray()) {
            quoted ^= one == '"';
            var at = SEPARATORS.indexOf(one);
            if (at >= 0 && !quoted) {
                counts[at]++;
            }
        }
        var best = IntStream.range(0, counts.length).boxed().max(Comparator.comparingInt(at -> counts[at]));
        return SEPARATORS.charAt(best.orElseThrow());
    }

    /** Where a heading has a line end, up to there. */
    private static String firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
}
