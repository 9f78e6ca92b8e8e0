package mk.infocenter.alliances.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListFileTests {

    private record Sample(@Nullable String text, @Nullable Number number, LocalDate day, Instant moment) {}

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant MOMENT = Instant.parse("2026-11-23T17:00:05.678Z");

    @Test
    void csvIsReadByExcelAndByRfc4180() throws IOException {
        var file = file(List.of(sample("Шар, \"Планина\"\nвтор ред", new BigDecimal("1E+3")), sample(null, -4)));

        assertThat(new String(written(file, ListFormat.CSV), StandardCharsets.UTF_8))
                .isEqualTo("""
                \uFEFFthe text,the number,the day,the moment,the word
                "Шар, ""Планина""
                втор ред",1000,2026-11-23,2026-11-23 18:00:05,the code
                "",-4,2026-11-23,2026-11-23 18:00:05,the code
                """.replace("\n", "\r\n").replace("\r\nвтор", "\nвтор"));
    }

    @Test
    void workbookHasTypedCells() throws IOException {
        var rows = opened(written(file(List.of(sample("Шар", 4.5), sample(null, null))), ListFormat.XLSX));

        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().getCellText(1)).isEqualTo("the number");
        var row = rows.get(1);
        assertThat(row.getCellText(0)).isEqualTo("Шар");
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCellAsNumber(1)).hasValue(new BigDecimal("4.5"));
        assertThat(row.getCellAsDate(2)).hasValue(DAY.atStartOfDay());
        assertThat(row.getCellAsDate(3)).hasValue(LocalDateTime.of(2026, 11, 23, 18, 0, 5));
        assertThat(row.getCellText(4)).isEqualTo("the code");
        assertThat(rows.get(2).getCellText(0)).isEmpty();
        assertThat(rows.get(2).getCellText(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://evil.example\")",
                "+389 70 123 456",
                "-1+1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "  =1+1",
                "\u00A0=1+1",
                "\u200B=1+1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)"
            })
    void whatLooksLikeAFormulaIsAText(String typed) throws IOException {
        var file = file(List.of(sample(typed, -4)));

        var cell = opened(written(file, ListFormat.XLSX)).get(1);
        assertThat(cell.getCell(0).getFormula()).isNull();
        assertThat(cell.getCellText(0)).startsWith("'");
        assertThat(cell.getCellAsNumber(1)).hasValue(new BigDecimal(-4));
        assertThat(new String(written(file, ListFormat.CSV), StandardCharsets.UTF_8).split("the word\r\n", 2)[1])
                .matches("(?s)\"?'.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Радика", "a=b", "3-1", "", " ", "ime@primer.mk", "– none"})
    void otherTextsStayAsTheyAre(String typed) {
        assertThat(Inert.text(typed)).isEqualTo(typed);
    }

    @Test
    void longListsAreReadInPartsAndNotKept() throws IOException {
        var questions = new ArrayList<Integer>();
        ListFile.Reader<Integer, Integer> reader = (last, many) -> {
            questions.add(many);
            var from = last == null ? 0 : last + 1;
            return IntStream.range(from, Math.min(from + many, 100_000)).boxed().toList();
        };
        for (var format : ListFormat.values()) {
            questions.clear();
            var most = new HeapWatch();
            ListFile.of("numbers", (Integer number) -> number, reader)
                    .number("number", number -> number)
                    .text(
                            "text",
                            number -> "row %010d of a list that is long"
                                    .formatted(number)
                                    .repeat(10))
                    .write(format, word -> word, most);
            assertThat(questions).as("statements").hasSize(201);
            assertThat(most.written).isPositive();
            assertThat(most.growth()).as("bytes held on the way, of " + format).isLessThan(20_000_000);
        }
    }

    /** Takes what is written, keeps nothing, and looks now and then at what is held in memory. */
    private static final class HeapWatch extends OutputStream {

        private long written;
        private long lookAt = 100_000;
        private final long before = held();
        private long most;

        @Override
        public void write(int one) {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
            if (written > lookAt) {
                lookAt = written * 3;
                most = Math.max(most, held());
            }
        }

        long growth() {
            return most - before;
        }

        private static long held() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    private static Sample sample(@Nullable String text, @Nullable Number number) {
        return new Sample(text, number, DAY, MOMENT);
    }

    private static ListFile<Sample> file(List<Sample> rows) {
        return ListFile.of("sample", rows)
                .text("text", Sample::text)
                .number("number", Sample::number)
                .day("day", Sample::day)
                .moment("moment", Sample::moment)
                .word("word", _ -> "code");
    }

    private static byte[] written(ListFile<Sample> file, ListFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        file.write(format, word -> "the " + word, out);
        return out.toByteArray();
    }

    private static List<Row> opened(byte[] workbook) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        }
    }
}
