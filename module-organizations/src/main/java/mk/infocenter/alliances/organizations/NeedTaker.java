package mk.infocenter.alliances.organizations;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A kind of records that take up needs of communities: items of the capacity plan, later activities and campaigns. A module
 * declares its own as a bean, and its form calls {@link CommunityNeeds#takeUp} once it has made a record. All methods run
 * in the scope of whoever reads.
 */
public interface NeedTaker {

    /** Name of the {@code RecordKind}. */
    String kind();

    /** The forms by which one can be begun for the need, none where none could be now. */
    List<Start> starts(UUID need);

    /** What became of the records; those that are not there are left out. */
    List<Taken> taken(Collection<UUID> records);

    /** Key of the sentence that says why there is no form, null where nothing needs to be said. */
    default @Nullable String hindrance() {
        return null;
    }

    /**
     * A form that begins a record.
     *
     * @param path below the workspace, with the need in it
     */
    record Start(LocalizedText title, String path) {}

    /** How far a record is. */
    enum Progress {
        OPEN,
        DONE,
        DROPPED
    }

    /**
     * One record.
     *
     * @param state key of the message that names its state
     * @param result what is there now, empty until it is done
     * @param path of its page below the workspace
     */
    record Taken(UUID id, LocalizedText title, String state, Progress progress, LocalizedText result, String path) {}
}
