package mk.infocenter.alliances.files;

import java.util.Set;
import java.util.UUID;

/** What a module tells of its records that hold files, as a bean; all methods run in the scope of the request. */
public interface AttachmentHolder {

    /** Name of the {@code RecordKind}; it stands in addresses. */
    String kind();

    /** Whether there is such a record, and whoever acts may read it and its files. */
    boolean shows(UUID record);

    /**
     * Whether whoever acts may add and remove its files now. False where they come and go with the record alone, which then
     * takes them by {@link FileManagement#attach} and lets them go by {@link FileManagement#detach}.
     */
    default boolean changes(UUID record) {
        return shows(record);
    }

    /** Which files it takes. */
    default Set<FileType> types() {
        return FileType.DOCUMENTS;
    }

    /** Address of the record's page below the workspace, such as {@code /organization}. */
    String page(UUID record);

    /** The people of the vault whom every file of the record is about; then all of them hold personal data. */
    default Set<UUID> about(UUID record) {
        return Set.of();
    }
}
