package mk.infocenter.alliances.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Office Open XML workbook. How large it may become, its upload has measured. */
final class WorkbookTable implements TableReader {

    @Override
    public void read(InputStream content, Consumer<Table.Row> rows) throws IOException {
        var bytes = new ByteArrayInputStream(content.readAllBytes());
        try (var workbook = new ReadableWorkbook(bytes);
                var read = workbook.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) read::iterator) {
                rows.accept(new Table.Row(row.getRowNum(), Table.cleaned(cells(row))));
            }
        } catch (TableRefused e) {
            throw e;
        } catch (Exception e) {
            // Whatever the parser stumbles over, also checked exceptions that the library lets out undeclared.
            throw new TableRefused("broken", 0);
        }
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > Table.MOST_COLUMNS) {
            throw new TableRefused("too-wide", Table.MOST_COLUMNS);
        }
        var cells = new ArrayList<String>();
        for (var at = 0; at < row.getCellCount(); at++) {
            cells.add(text(row.getOptionalCell(at).orElse(null)));
        }
        return cells;
    }

    /** A formula that came to nothing yet stays one, and no field takes it. */
    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        var raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        return switch (cell.getType()) {
            case NUMBER -> number(raw);
            case FORMULA -> raw.isBlank() ? "=" + cell.getFormula() : number(raw);
            case STRING -> Objects.requireNonNullElse(cell.getText(), "");
            case ERROR, BOOLEAN -> raw;
            case EMPTY -> "";
        };
    }

    /** Telephone numbers are numbers for spreadsheets: no exponent and no zeros behind a point. */
    private static String number(String raw) {
        try {
            var number = new BigDecimal(raw);
            return number.precision() - number.scale() > 40
                    ? raw
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }
}
