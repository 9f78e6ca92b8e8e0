package mk.infocenter.alliances.organizations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;

/** The needs that communities voiced, for modules whose records take them up; see {@link NeedTaker}. */
public interface CommunityNeeds {

    /** A need as others name it, with the address of its page below the workspace. */
    record Outline(UUID id, LocalizedText title, String path) {}

    /** A need of the tenant in scope. */
    Optional<Outline> find(UUID need);

    /**
     * A record takes the need up; the same again changes nothing. Fails with {@code NotFound} where there is no such need,
     * and is refused where it is over.
     *
     * @param kind of a {@link NeedTaker}
     */
    void takeUp(UUID need, String kind, UUID record);

    /** The needs that a record takes up. */
    List<Outline> behind(String kind, UUID record);
}
