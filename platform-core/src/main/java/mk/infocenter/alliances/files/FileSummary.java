package mk.infocenter.alliances.files;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as lists show it.
 *
 * @param name null where it is sealed and whoever acts can't open it
 * @param size in bytes
 * @param sha256 of what is kept, in lower-case hexadecimal
 * @param uploadedBy account, null where the platform itself did
 * @param keepUntil the last day of a file with personal data, null for others
 */
public record FileSummary(
        UUID id,
        int version,
        @Nullable String name,
        FileType type,
        long size,
        String sha256,
        @Nullable UUID uploadedBy,
        Instant uploadedAt,
        boolean personal,
        @Nullable LocalDate keepUntil) {

    FileSummary named(@Nullable String name) {
        return new FileSummary(id, version, name, type, size, sha256, uploadedBy, uploadedAt, personal, keepUntil);
    }

    /** The name under which it is handed out. */
    public String downloadName() {
        return name == null ? "file." + type.ending() : name;
    }
}
