package mk.infocenter.alliances.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and in which role.
 *
 * @param account the account of the person, null for visitors and for the platform itself
 */
public record Actor(@Nullable UUID account, Role role) {

    public static final Actor SYSTEM = new Actor(null, Role.SYSTEM);
    public static final Actor VISITOR = new Actor(null, Role.PUBLIC);
}
