package mk.infocenter.alliances.organizations.capacity;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;

/** Who sees to an item of a plan: everybody in a role, or one member by their account; one of both is null. */
public record Responsible(@Nullable Role role, @Nullable UUID account) {

    /** The roles that may be responsible. */
    public static final Set<Role> ROLES = EnumSet.of(Role.STAFF, Role.ADMINISTRATOR, Role.OFFICER);

    public Responsible {
        if ((role == null) == (account == null) || (role != null && !ROLES.contains(role))) {
            throw new InvalidField("responsible", "plan-item.responsible.unknown");
        }
    }
}
