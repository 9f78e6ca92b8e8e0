package mk.infocenter.alliances.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes in what people send and lets pass what it knows: the content decides what it is, pictures are written anew, and a
 * scanner is asked where there is one. It touches no database, so that a slow upload holds no connection.
 */
@Component
public class Uploads {

    private static final Logger log = LoggerFactory.getLogger(Uploads.class);

    private final FileSettings settings;
    private final ContentType contentType;
    private final Pictures pictures;
    private final Optional<FileScan> scanner;

    Uploads(FileSettings settings, ContentType contentType, Pictures pictures, Optional<FileScan> scanner) {
        this.settings = settings;
        this.contentType = contentType;
        this.pictures = pictures;
        this.scanner = scanner;
    }

    /** The largest file that is taken, in bytes. */
    public long largest() {
        return settings.largest().toBytes();
    }

    /**
     * The file, checked; close it when it is kept. Fails with {@link UploadRefused} where it is none of these types, too
     * large, broken or dangerous.
     *
     * @param sent the name under which it came, whatever stands in it
     */
    public CheckedFile receive(InputStream content, String sent, Set<FileType> types) throws IOException {
        return receive(content, sent, types, Pictures.KEPT_SIDE);
    }

    /** The same, with pictures no longer than so many pixels on a side. */
    public CheckedFile receive(InputStream content, String sent, Set<FileType> types, int longestSide)
            throws IOException {
        var file = Files.createTempFile("upload", null);
        try {
            var size = copy(content, file);
            var name = FileName.clean(sent);
            var type = contentType.of(file, name);
            if (type == null || !types.contains(type)) {
                throw new UploadRefused("type", FileType.words(types));
            }
            if (!type.fits(name)) {
                throw new UploadRefused("ending", type.name(), type.ending());
            }
            scan(file);
            if (type.picture()) {
                pictures.rewrite(file, type, file, longestSide);
                size = Files.size(file);
            }
            return new CheckedFile(file, name, type, size);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private long copy(InputStream content, Path file) throws IOException {
        var largest = largest();
        var size = 0L;
        try (var out = Files.newOutputStream(file)) {
            var piece = new byte[64 * 1024];
            for (var length = content.read(piece); length > 0; length = content.read(piece)) {
                size += length;
                if (size > largest) {
                    throw new UploadRefused("too-large", settings.largest().toMegabytes());
                }
                out.write(piece, 0, length);
            }
        }
        if (size == 0) {
            throw new UploadRefused("empty");
        }
        return size;
    }

    private void scan(Path file) {
        if (scanner.isEmpty()) {
            return;
        }
        try (var content = Files.newInputStream(file)) {
            if (!scanner.get().clean(content)) {
                throw new UploadRefused("malware");
            }
        } catch (IOException e) {
            log.error("An upload was refused because the scanner could not be asked", e);
            throw new UploadRefused("not-scanned");
        }
    }
}
