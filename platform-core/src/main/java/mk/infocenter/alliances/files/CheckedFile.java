package mk.infocenter.alliances.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was looked at and may be kept. It lies on this machine's disk until it is closed. */
public final class CheckedFile implements AutoCloseable {

    private final Path path;
    private final String name;
    private final FileType type;
    private final long size;

    CheckedFile(Path path, String name, FileType type, long size) {
        this.path = path;
        this.name = name;
        this.type = type;
        this.size = size;
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    /** In bytes, as it will be kept. */
    public long size() {
        return size;
    }

    public InputStream content() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
