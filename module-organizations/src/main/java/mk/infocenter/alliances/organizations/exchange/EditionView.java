package mk.infocenter.alliances.organizations.exchange;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.files.FileType;
import org.jspecify.annotations.Nullable;

/**
 * An edition as its readers see it.
 *
 * @param tenant organization whose resource it is
 * @param news what is new in it
 * @param file among the files of that organization
 * @param size of the file, in bytes
 * @param author account of whoever put it
 */
public record EditionView(
        UUID id,
        String tenant,
        UUID resource,
        String language,
        String label,
        @Nullable String news,
        UUID file,
        FileType type,
        long size,
        UUID author,
        Instant posted,
        PostStatus status) {}
