package mk.infocenter.alliances.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The directory of an embedded database, held by this process alone until it is closed. The lock is our own and lies
 * beside the data, because the one of the embedded server is taken only after its data has been created.
 */
final class DataDirectory implements Closeable {

    /** The version of the binaries that the root POM names; a test keeps both equal. */
    static final String VERSION = "18";

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataDirectory open(Path directory) {
        var root = directory.toAbsolutePath().normalize();
        try {
            create(root);
            requireVersion(root);
            return new DataDirectory(root.toRealPath(), lock(root));
        } catch (FileAlreadyExistsException notDirectory) {
            throw new StartFailure("The data directory " + root + " is a file", elsewhere(), notDirectory);
        } catch (AccessDeniedException denied) {
            throw unwritable(root, "permission denied", denied);
        } catch (IOException other) {
            throw unwritable(root, other.getMessage(), other);
        }
    }

    Path root() {
        return root;
    }

    Path data() {
        return root.resolve("data");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static void create(Path root) throws IOException {
        // Personal data will lie here: nobody else on the machine may look in.
        Files.createDirectories(
                root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static FileChannel lock(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StartFailure(
                    "The data directory " + root + " is in use by another running application",
                    "Stop that one, or set ALLIANCES_DATABASE_DIRECTORY to another directory.");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static void requireVersion(Path root) throws IOException {
        var versionFile = root.resolve("data").resolve("PG_VERSION");
        if (!Files.exists(versionFile)) {
            return;
        }
        var version = Files.readString(versionFile).strip();
        if (!version.equals(VERSION)) {
            throw new StartFailure(
                    "The data directory " + root + " was written by PostgreSQL " + version + ", the embedded one is "
                            + VERSION,
                    "Carry the data over with pg_dump of " + version
                            + ", or set ALLIANCES_DATABASE_DIRECTORY to another directory.");
        }
    }

    private static StartFailure unwritable(Path root, @Nullable String reason, IOException cause) {
        return new StartFailure("The data directory " + root + " cannot be written: " + reason, elsewhere(), cause);
    }

    private static String elsewhere() {
        return "Set ALLIANCES_DATABASE_DIRECTORY to a directory that this user may write.";
    }
}
