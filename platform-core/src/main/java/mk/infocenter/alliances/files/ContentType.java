package mk.infocenter.alliances.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells what a file is by its content; what anybody says of it counts for nothing. Tika knows the marks by which formats
 * begin; the rest looks deeper where one file could be two things at once.
 */
@Component
class ContentType {

    private static final int TAIL = 1024;
    private static final String PDF_BEGIN = "%PDF-";
    private static final String PDF_END = "%%EOF";

    private final MimeTypes known = MimeTypes.getDefaultMimeTypes();

    /** Null where it is nothing that the platform takes. */
    @Nullable FileType of(Path file, String name) throws IOException {
        return switch (mark(file)) {
            case "application/pdf" -> wholePdf(file) ? FileType.PDF : null;
            case "image/png" -> FileType.PNG;
            case "image/jpeg" -> FileType.JPEG;
            case "application/zip",
                    "application/x-tika-ooxml",
                    "application/vnd.oasis.opendocument.text",
                    "application/vnd.oasis.opendocument.spreadsheet" ->
                OfficeArchive.typeOf(file).orElse(null);
            case "text/plain" -> text(file, name);
            // A table in an alphabet of old programs, whose letters are no UTF-8.
            case "application/octet-stream" -> FileType.CSV.fits(name) ? text(file, name) : null;
            default -> null;
        };
    }

    private String mark(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file), 128 * 1024)) {
            return known.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    /** Nothing before its beginning and nothing but line ends behind its end, where another file could hide. */
    private static boolean wholePdf(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            var begin = new byte[PDF_BEGIN.length()];
            content.readFully(begin);
            content.seek(Math.max(0, content.length() - TAIL));
            var rest = new byte[(int) Math.min(TAIL, content.length())];
            content.readFully(rest);
            var tail = new String(rest, StandardCharsets.ISO_8859_1);
            var end = tail.lastIndexOf(PDF_END);
            return new String(begin, StandardCharsets.ISO_8859_1).equals(PDF_BEGIN)
                    && end >= 0
                    && tail.substring(end + PDF_END.length()).isBlank();
        }
    }

    /** Text has no marks; its name says whether it is a table. One with control characters is something else. */
    private static @Nullable FileType text(Path file, String name) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            for (var one = content.read(); one >= 0; one = content.read()) {
                if (one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                    return null;
                }
            }
        }
        return FileType.CSV.fits(name) ? FileType.CSV : FileType.TXT;
    }
}
