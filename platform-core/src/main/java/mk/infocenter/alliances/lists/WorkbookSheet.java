package mk.infocenter.alliances.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Office Open XML workbook with one sheet; rows leave memory as they are written. */
final class WorkbookSheet extends Sheet {

    private static final int WIDTH = 24;
    private static final int ROWS_IN_MEMORY = 500;

    /** The longest text and the last row that a workbook can have. */
    private static final int LONGEST = 32_767;

    private static final int LAST_ROW = 1_048_575;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;
    private int column;

    WorkbookSheet(String name, OutputStream out) {
        this.workbook = new Workbook(out, "Alliances", "1.0");
        this.sheet = workbook.newWorksheet(name);
    }

    @Override
    void headings(List<String> headings) {
        for (int at = 0; at < headings.size(); at++) {
            sheet.width(at, WIDTH);
            sheet.inlineString(0, at, headings.get(at));
            sheet.style(0, at).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    @Override
    void begin() {
        if (row == LAST_ROW) {
            throw new IllegalStateException("A workbook has at most " + LAST_ROW + " rows; take CSV");
        }
        row++;
        column = 0;
    }

    @Override
    void nothing() {
        column++;
    }

    @Override
    void number(Number number) {
        sheet.value(row, column++, number);
    }

    @Override
    void day(LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column++).format("yyyy-mm-dd").set();
    }

    @Override
    void moment(LocalDateTime moment) {
        sheet.value(row, column, moment);
        sheet.style(row, column++).format("yyyy-mm-dd hh:mm:ss").set();
    }

    /** Not in the table of shared strings, which would have to stay in memory. */
    @Override
    void text(String text) {
        sheet.inlineString(row, column++, text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    }

    @Override
    void end() throws IOException {
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
