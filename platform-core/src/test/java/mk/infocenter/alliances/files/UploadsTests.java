package mk.infocenter.alliances.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** What comes in and what does not, with files made for it. */
class UploadsTests {

    private static final FileSettings SETTINGS =
            new FileSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(10), Map.of(), null);

    private final Uploads uploads = uploads(null);

    private static Uploads uploads(@Nullable FileScan scanner) {
        return new Uploads(SETTINGS, new ContentType(), new Pictures(), Optional.ofNullable(scanner));
    }

    @Test
    void takesWhatItKnows() throws IOException {
        assertTaken(FileSamples.pdf(), "a.pdf", FileType.PDF);
        assertTaken(FileSamples.picture("png"), "a.PNG", FileType.PNG);
        assertTaken(FileSamples.picture("jpeg"), "a.jpeg", FileType.JPEG);
        assertTaken(FileSamples.docx(), "a.docx", FileType.DOCX);
        assertTaken(FileSamples.zip("mimetype", FileSamples.text(FileType.ODS.mediaType())), "a.ods", FileType.ODS);
        assertTaken(FileSamples.text("Име;Место\nНикој;Чашка\n"), "a.csv", FileType.CSV);
        assertTaken(FileSamples.text("Записник\n"), "a.txt", FileType.TXT);
    }

    @Test
    void theContentDecidesAndNotTheName() {
        assertRefused(FileSamples.svg(), "a.png", "type");
        assertRefused(FileSamples.svg(), "a.svg", "type");
        assertRefused(FileSamples.html(), "a.txt", "type");
        assertRefused(FileSamples.program(), "a.pdf", "type");
        assertRefused(FileSamples.zip("a.txt", FileSamples.text("a")), "a.zip", "type");
        assertRefused(FileSamples.zip("a.txt", FileSamples.text("a")), "a.docx", "type");
        assertRefused(FileSamples.docxWithMacros(), "a.docx", "type");
        assertRefused(FileSamples.polyglot(), "a.pdf", "type");
        assertRefused(FileSamples.text("a\u0000b"), "a.txt", "type");
        assertRefused(FileSamples.pdf(), "a.docx", "ending");
        assertRefused(FileSamples.pdf(), "a.html", "ending");
        assertRefused(FileSamples.pdf(), "pdf", "ending");
        assertRefused(FileSamples.pdf(), "invoice\u202Efdp.exe", "ending");
    }

    @Test
    void takesOnlyWhatTheUseAllows() {
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> uploads.receive(stream(FileSamples.pdf()), "a.pdf", FileType.PICTURES))
                .satisfies(refused -> {
                    assertThat(refused.message()).isEqualTo("upload.type");
                    assertThat(refused.arguments()).containsExactly("PNG, JPEG");
                });
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertRefused(new byte[0], "a.txt", "empty");
        assertRefused(FileSamples.text("a".repeat(1024 * 1024 + 1)), "a.txt", "too-large");
    }

    @Test
    void anArchiveThatGrowsBeyondMeasureIsRefused() {
        assertRefused(FileSamples.bomb(), "a.docx", "bomb");
    }

    /** The heap of a test would not hold these pictures, so nothing of them was decoded. */
    @Test
    void pixelsAreCountedBeforeTheyAreDecoded() {
        assertRefused(FileSamples.largePicture(50_000, 50_000), "a.png", "pixels");
        assertRefused(FileSamples.largePicture(13_000, 10), "a.png", "pixels");
    }

    @Test
    void aBrokenPictureIsRefused() {
        var cut = Arrays.copyOf(FileSamples.picture("png"), 60);
        assertRefused(cut, "a.png", "broken");
        assertRefused(FileSamples.largePicture(3_000, 3_000), "a.png", "broken");
    }

    @Test
    void picturesLoseWhatTheyCarryBesideThePicture() throws IOException {
        try (var kept =
                uploads.receive(stream(FileSamples.photograph(1, "41.9981N 21.4254E")), "a.jpg", FileType.PICTURES)) {
            assertThat(new String(kept.content().readAllBytes(), ISO_8859_1)).doesNotContain("Exif", "41.9981N");
        }
    }

    /** Where the red half of the picture is once it is upright, by each way to hold a camera. */
    @ParameterizedTest
    @CsvSource({
        "1,false,left",
        "2,false,right",
        "3,false,right",
        "4,false,left",
        "5,true,top",
        "6,true,top",
        "7,true,bottom",
        "8,true,bottom"
    })
    void picturesStandUpright(int orientation, boolean tall, String red) throws IOException {
        try (var kept = uploads.receive(stream(FileSamples.photograph(orientation, "")), "a.jpg", FileType.PICTURES)) {
            var picture = ImageIO.read(kept.content());
            assertThat(picture.getHeight() > picture.getWidth()).isEqualTo(tall);
            var x = red.equals("right") ? picture.getWidth() - 3 : 3;
            var y = red.equals("bottom") ? picture.getHeight() - 3 : 3;
            assertThat(picture.getRGB(x, y) >> 16 & 0xff).as("red").isGreaterThan(200);
        }
    }

    @Test
    void picturesAreNoLargerThanTheUseNeeds() throws IOException {
        try (var kept = uploads.receive(stream(FileSamples.picture("png")), "a.png", FileType.PICTURES, 10)) {
            var picture = ImageIO.read(kept.content());
            assertThat(picture.getWidth()).isEqualTo(10);
            assertThat(picture.getHeight()).isEqualTo(5);
        }
    }

    @Test
    void namesAreMadeFitToBeShown() {
        assertThat(FileName.clean("../../etc/passwd.txt")).isEqualTo("passwd.txt");
        assertThat(FileName.clean("C:\\Users\\Work\\a.txt")).isEqualTo("a.txt");
        assertThat(FileName.clean("a\0\u0007\u202E\u2066b.txt")).isEqualTo("ab.txt");
        assertThat(FileName.clean("..hidden.txt")).isEqualTo("hidden.txt");
        assertThat(FileName.clean("a<b>:\"c\".txt")).isEqualTo("a_b___c_.txt");
        assertThat(FileName.clean("Записник\u00a0\u200B 1.txt")).isEqualTo("Записник 1.txt");
    }

    @Test
    void longNamesKeepTheirEnding() {
        assertThat(FileName.clean("х".repeat(300) + ".docx"))
                .hasSize(FileName.LONGEST)
                .endsWith("х.docx");
    }

    @Test
    void nothingPassesAScannerThatFindsSomethingOrIsDown() {
        assertRefused(uploads(_ -> false), FileSamples.pdf(), "a.pdf", "malware");
        assertRefused(
                uploads(_ -> {
                    throw new IOException("down");
                }),
                FileSamples.pdf(),
                "a.pdf",
                "not-scanned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.pdf"})
    void theScannerSeesTheWholeFile(String name) throws IOException {
        var content = name.endsWith("pdf") ? FileSamples.pdf() : FileSamples.text("Записник");
        var seen = new StringBuilder();
        uploads(file -> {
                    seen.append(new String(file.readAllBytes(), UTF_8));
                    return true;
                })
                .receive(stream(content), name, FileType.DOCUMENTS)
                .close();
        assertThat(seen).hasToString(new String(content, UTF_8));
    }

    private void assertTaken(byte[] content, String name, FileType type) throws IOException {
        try (var taken = uploads.receive(stream(content), name, FileType.DOCUMENTS)) {
            assertThat(taken.type()).isEqualTo(type);
            assertThat(taken.size()).isEqualTo(taken.content().readAllBytes().length);
        }
    }

    private void assertRefused(byte[] content, String name, String why) {
        assertRefused(uploads, content, name, why);
    }

    private static void assertRefused(Uploads uploads, byte[] content, String name, String why) {
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> uploads.receive(stream(content), name, Set.copyOf(FileType.DOCUMENTS)))
                .satisfies(refused -> assertThat(refused.message()).isEqualTo("upload." + why));
    }

    private static ByteArrayInputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
