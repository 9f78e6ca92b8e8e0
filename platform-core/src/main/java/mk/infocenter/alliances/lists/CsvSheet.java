package mk.infocenter.alliances.lists;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV after RFC 4180, in UTF-8 and with the mark by which Excel knows it; days after ISO 8601, numbers with a point. */
final class CsvSheet extends Sheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final CSVPrinter printer;

    CsvSheet(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    @Override
    void headings(List<String> headings) throws IOException {
        printer.printRecord(headings);
    }

    @Override
    void begin() {}

    @Override
    void nothing() throws IOException {
        printer.print("");
    }

    @Override
    void number(Number number) throws IOException {
        printer.print(number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString());
    }

    @Override
    void day(LocalDate day) throws IOException {
        printer.print(day.toString());
    }

    @Override
    void moment(LocalDateTime moment) throws IOException {
        printer.print(MOMENT.format(moment));
    }

    @Override
    void text(String text) throws IOException {
        printer.print(text);
    }

    @Override
    void end() throws IOException {
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
