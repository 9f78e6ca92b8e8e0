package mk.infocenter.alliances.web;

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
 */
public record NavigationItem(
        Place place,
        String path,
        String message,
        String icon,
        int order,
        @Nullable String module) {

    /** The parts of the platform with a navigation of their own. */
    public enum Place {
        SITE,
        WORKSPACE,
        NETWORK,
        AUDIT
    }
}
