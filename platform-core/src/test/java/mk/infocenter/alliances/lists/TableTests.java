package mk.infocenter.alliances.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTests {

    private static final String WORDS = "Име,Општина\nЃорѓи Ќосев,Чашка\nЉупка Џамбаска,Штип\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251"})
    void cyrillicIsReadInEachEncoding(String encoding) throws IOException {
        assertThat(csv(WORDS.getBytes(Charset.forName(encoding)))).satisfies(table -> {
            assertThat(table.headings()).containsExactly("Име", "Општина");
            assertThat(table.rows().getFirst().cells()).containsExactly("Ѓорѓи Ќосев", "Чашка");
            assertThat(table.rows().getLast().cells()).containsExactly("Љупка Џамбаска", "Штип");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1250"})
    void latinLettersOfTheRegionToo(String encoding) throws IOException {
        var words = "Emri,Komuna\nZana Çela,Dibër\nĐorđe Žarić,Tearcë\n";

        assertThat(csv(words.getBytes(Charset.forName(encoding))).rows())
                .extracting(Table.Row::cells)
                .containsExactly(List.of("Zana Çela", "Dibër"), List.of("Đorđe Žarić", "Tearcë"));
    }

    @Test
    void theMarkOfExcelIsNoPartOfTheFirstHeading() throws IOException {
        assertThat(csv(("\uFEFF" + WORDS).getBytes(UTF_8)).headings()).containsExactly("Име", "Општина");
    }

    @Test
    void semicolonsAndTabulatorsPartTheCellsAsWell() throws IOException {
        assertThat(csv("a;\"b, c; d\";e\n1;2;3\n".getBytes(UTF_8)).headings()).containsExactly("a", "b, c; d", "e");
        assertThat(csv("a\tb, c\n1\t2\n".getBytes(UTF_8)).headings()).containsExactly("a", "b, c");
    }

    @Test
    void rowsAreCountedAsSpreadsheetsDo() throws IOException {
        var table = csv("\nName,Place\n\n\"Two\nlines\"\n , \nLast\n".getBytes(UTF_8));

        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(4, 6);
        assertThat(table.rows().getFirst().cell(0)).isEqualTo("Two\nlines");
        assertThat(table.rows().getFirst().cell(7)).isEmpty();
    }

    /** What a list of the platform wrote so that no spreadsheet runs it comes back as it was. */
    @Test
    void whatWasMadeHarmlessIsReadAsItWas() throws IOException {
        assertThat(csv("a,b,c\n'+38970123456,'=1+1,O'Neill\n".getBytes(UTF_8))
                        .rows()
                        .getFirst()
                        .cells())
                .containsExactly("+38970123456", "=1+1", "O'Neill");
    }

    @Test
    void cellsOfAWorkbookAreTexts() throws IOException {
        var table = workbook(book -> {
            var sheet = book.newWorksheet("Контакти");
            sheet.value(0, 0, "Име");
            sheet.value(0, 2, "Телефон");
            sheet.value(2, 0, "Ана");
            sheet.value(2, 2, 38970123456L);
            sheet.value(3, 0, "Бојан");
            sheet.value(3, 2, 7.5);
            sheet.formula(4, 0, "UPPER(A3)");
            sheet.value(4, 2, "'=1+1");
        });

        assertThat(table.headings()).containsExactly("Име", "", "Телефон");
        assertThat(table.rows())
                .extracting(row -> row.number() + " " + row.cells())
                .containsExactly("3 [Ана, , 38970123456]", "4 [Бојан, , 7.5]", "5 [=UPPER(A3), , =1+1]");
        assertThat(table.samples(2, 2)).containsExactly("38970123456", "7.5");
    }

    /** A formula was computed by the program that wrote the file; only what came of it counts. */
    @Test
    void ofAFormulaItsResultIsRead() throws IOException {
        var cells = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Name</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"A\"&amp;\"na\"</f><v>Ana</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><f>1+1</f><v>2</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>";

        assertThat(read(ListFormat.XLSX, Workbooks.withSheet(cells)).rows())
                .extracting(row -> row.cell(0))
                .containsExactly("Ana", "2", "#DIV/0!");
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertRefused("empty", ListFormat.CSV, new byte[0]);
        assertRefused("empty", ListFormat.CSV, "Name,E-mail\n\n , \n".getBytes(UTF_8));
        assertRefused("broken", ListFormat.CSV, "a,b\n\"1\"x,2\n".getBytes(UTF_8));
        assertRefused("too-wide", ListFormat.CSV, ("a,".repeat(Table.MOST_COLUMNS) + "a\n1\n").getBytes(UTF_8));
        assertRefused(
                "too-long", ListFormat.CSV, "a\n".repeat(Table.MOST_ROWS + 2).getBytes(UTF_8));
        assertRefused("too-much", ListFormat.CSV, ("a\n" + "b".repeat(6_000) + "\n").getBytes(UTF_8));
        assertRefused("broken", ListFormat.XLSX, "PK and nothing more".getBytes(UTF_8));
        assertRefused("broken", ListFormat.XLSX, Workbooks.withSheet("<row r=\"1\"><c r=\"A1\"><v>1</v></row>"));
    }

    private static void assertRefused(String code, ListFormat format, byte[] content) {
        assertThatExceptionOfType(TableRefused.class)
                .isThrownBy(() -> read(format, content))
                .satisfies(refused -> assertThat(refused.message()).isEqualTo("table." + code));
    }

    private interface Writing {
        void to(Workbook book);
    }

    private static Table workbook(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            writing.to(book);
        }
        return read(ListFormat.XLSX, bytes.toByteArray());
    }

    private static Table csv(byte[] bytes) throws IOException {
        return read(ListFormat.CSV, bytes);
    }

    private static Table read(ListFormat format, byte[] bytes) throws IOException {
        return Table.read(format, new ByteArrayInputStream(bytes));
    }
}
