package mk.infocenter.alliances.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The archive that an office document is: which kind it holds, and that it does not grow beyond all measure. */
final class OfficeArchive {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_INFLATED = 200L * 1024 * 1024;

    /** Of the main part (ECMA-376 part 1, annex A); documents with macros have other ones. */
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            FileType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            FileType.XLSX);

    private OfficeArchive() {}

    /** The document inside; empty where it is any other archive, or holds macros. */
    static Optional<FileType> typeOf(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            measure(zip);
            if (zip.stream().anyMatch(OfficeArchive::macros)) {
                return Optional.empty();
            }
            var kind = text(zip, "mimetype");
            for (var type : new FileType[] {FileType.ODT, FileType.ODS}) {
                if (type.mediaType().equals(kind)) {
                    return Optional.of(type);
                }
            }
            var parts = text(zip, "[Content_Types].xml");
            return MAIN_PARTS.entrySet().stream()
                    .filter(part -> parts.contains('"' + part.getKey() + '"'))
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** First what the entries say of themselves, which costs nothing, then what they really are. */
    private static void measure(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES
                || zip.stream().mapToLong(ZipEntry::getSize).sum() > MOST_INFLATED) {
            throw new UploadRefused("bomb");
        }
        var left = MOST_INFLATED;
        for (var entry : zip.stream().toList()) {
            try (var content = zip.getInputStream(entry)) {
                left -= length(content, left);
            }
        }
    }

    private static long length(InputStream content, long most) throws IOException {
        var piece = new byte[64 * 1024];
        var length = 0L;
        for (var read = content.read(piece); read > 0; read = content.read(piece)) {
            length += read;
            if (length > most) {
                throw new UploadRefused("bomb");
            }
        }
        return length;
    }

    private static boolean macros(ZipEntry entry) {
        return entry.getName().endsWith("vbaProject.bin") || entry.getName().startsWith("Basic/");
    }

    private static String text(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(1024 * 1024), StandardCharsets.UTF_8).strip();
        }
    }
}
