package mk.infocenter.alliances.files;

import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.web.Keyset;

/**
 * One page of a record's files, for {@code files/parts}.
 *
 * @param names of who uploaded them, by account
 * @param changes whether the reader may add and remove files
 * @param readable whether the reader may have the contents
 */
public record AttachedFiles(
        Owner owner, Keyset<FileSummary> files, Map<UUID, String> names, boolean changes, boolean readable) {}
