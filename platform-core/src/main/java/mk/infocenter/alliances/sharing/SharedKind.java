package mk.infocenter.alliances.sharing;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import mk.infocenter.alliances.tenancy.LocalizedText;

/**
 * A kind of records that may be shared; a module declares its own as beans, and its changelog says {@code share_table}
 * for each table that is read. The message {@code record.<name>} names it. Personal data is never shared: a kind whose
 * history has any is refused at the start.
 *
 * @param name of its {@link mk.infocenter.alliances.audit.RecordKind}
 * @param contributions whether others may be allowed to add to such a record
 * @param owned the record of the tenant in scope, empty where there is none
 * @param shown what a guest sees, by a projection in the guest's scope; empty where the database shows nothing
 */
public record SharedKind(
        String name,
        boolean contributions,
        Function<UUID, Optional<Owned>> owned,
        Function<UUID, Optional<Shown>> shown) {

    /**
     * The record to its owner.
     *
     * @param page below the workspace, for example {@code /papers/0190…}
     */
    public record Owned(LocalizedText title, String page) {}

    /**
     * The record to a guest.
     *
     * @param fragment with one parameter that shows it, for example {@code organizations/alliances/shared :: paper}
     * @param body what the fragment is given, a record
     */
    public record Shown(LocalizedText title, String fragment, Object body) {}
}
