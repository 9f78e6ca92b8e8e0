package mk.infocenter.alliances.lists;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table that somebody made elsewhere, read from CSV or a workbook: texts alone, whatever a cell was. Nothing in it is
 * run: of a formula what it came to is read.
 *
 * @param headings of the first row that has anything
 * @param rows below it that have anything
 */
public record Table(List<String> headings, List<Row> rows) {

    /** What a table may have; a larger one is a mistake, or meant to be one. */
    static final int MOST_ROWS = 20_000;

    static final int MOST_COLUMNS = 60;
    private static final int LONGEST = 5_000;

    public Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as spreadsheets count, from 1 and with empty rows
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** Empty where the row ends before. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** Reads it to its end; fails with {@link TableRefused}. */
    public static Table read(ListFormat format, InputStream content) throws IOException {
        var rows = new ArrayList<Row>();
        var reader = format == ListFormat.CSV ? new CsvTable() : new WorkbookTable();
        reader.read(content, row -> {
            if (row.cells().size() > MOST_COLUMNS) {
                throw new TableRefused("too-wide", MOST_COLUMNS);
            }
            if (!row.blank()) {
                if (rows.size() > MOST_ROWS) {
                    throw new TableRefused("too-long", MOST_ROWS);
                }
                rows.add(row);
            }
        });
        if (rows.size() < 2) {
            throw new TableRefused("empty", 0);
        }
        return new Table(rows.getFirst().cells(), rows.subList(1, rows.size()));
    }

    /** How many columns have a heading or anything below. */
    public int width() {
        return Math.max(
                headings.size(),
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    }

    /** The heading of a column, empty where it has none. */
    public String heading(int column) {
        return column < headings.size() ? headings.get(column) : "";
    }

    /** The first values of a column that are not empty, for somebody who has to say what it holds. */
    public List<String> samples(int column, int many) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(value -> !value.isEmpty())
                .limit(many)
                .toList();
    }

    /** Texts without the space around them and without what stood before them so that they are no formulas. */
    static List<String> cleaned(List<String> cells) {
        var last = IntStream.range(0, cells.size())
                .filter(at -> !cells.get(at).isBlank())
                .max()
                .orElse(-1);
        return cells.subList(0, last + 1).stream().map(Table::clean).collect(Collectors.toList());
    }

    private static String clean(String cell) {
        var text = cell.strip();
        if (text.length() > LONGEST) {
            throw new TableRefused("too-much", LONGEST);
        }
        return text.startsWith("'") && Inert.text(text.substring(1)).equals(text) ? text.substring(1) : text;
    }
}
