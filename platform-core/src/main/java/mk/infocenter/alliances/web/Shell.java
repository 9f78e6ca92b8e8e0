package mk.infocenter.alliances.web;

import java.util.List;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the layout around a page shows.
 *
 * @param language of the interface
 * @param tenant whose pages these are, null outside any
 * @param root address of the place's first page
 * @param person name of who is signed in, null for visitors
 * @param role in which they act here, null for visitors
 */
public record Shell(
        String language,
        List<Language> languages,
        @Nullable TenantSummary tenant,
        String root,
        List<Link> navigation,
        @Nullable String person,
        @Nullable Role role,
        List<Link> places) {

    /** A link of the layout; the icon is empty where it has none. */
    public record Link(String href, String text, String icon, boolean current) {}

    /** A language of the interface, and this same page in it. */
    public record Language(String code, String name, String href, boolean current) {}

    /** This shell around pages of another place with a navigation of its own. */
    public Shell at(String place, List<Link> links) {
        return new Shell(language, languages, tenant, place, links, person, role, places);
    }

    /** The name of the organization, in the language of the interface. */
    public String organization() {
        return tenant == null ? "" : tenant.name().words(language);
    }

    /** Whether there is something to search in this place: a workspace or the network, while somebody may be in it. */
    public boolean searchable() {
        return role != null && (root.equals("/network") || (tenant != null && root.equals("/" + tenant.key())));
    }

    public String personInitials() {
        return person == null ? "" : TenantSummary.initialsOf(person);
    }
}
