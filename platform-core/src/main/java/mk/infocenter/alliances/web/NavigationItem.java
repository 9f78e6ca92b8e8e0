package mk.infocenter.alliances.web;

import java.util.Set;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;

/**
 * A link in the navigation; each module adds its own as beans.
 *
 * @param place where it stands
 * @param path below the place's own address, empty for its first page
 * @param message key of its words
 * @param icon name in the sprite
 * @param order smaller ones stand first
 * @param module the tenant's module that must be enabled, null where it is always there
 * @param roles who sees it; where it names none, all who belong there, and nobody who reads from outside
 * @param atFirst whether it is there only until the organization is public
 */
public record NavigationItem(
        Place place,
        String path,
        String message,
        String icon,
        int order,
        @Nullable String module,
        Set<Role> roles,
        boolean atFirst) {

    public NavigationItem {
        roles = Set.copyOf(roles);
    }

    /** For all who belong there. */
    public NavigationItem(Place place, String path, String message, String icon, int order, @Nullable String module) {
        this(place, path, message, icon, order, module, Set.of(), false);
    }

    /** The same for these roles alone. */
    public NavigationItem onlyFor(Role... roles) {
        return new NavigationItem(place, path, message, icon, order, module, Set.of(roles), atFirst);
    }

    /** The same as long as the organization is not public. */
    public NavigationItem onlyAtFirst() {
        return new NavigationItem(place, path, message, icon, order, module, roles, true);
    }

    /** Whether somebody in this role sees it. */
    boolean shownTo(Role role, boolean outsider) {
        return roles.isEmpty() ? !outsider : roles.stream().anyMatch(role::includes);
    }

    /** The parts of the platform with a navigation of their own. */
    public enum Place {
        SITE,
        WORKSPACE,
        NETWORK,
        AUDIT
    }
}
