package mk.infocenter.alliances.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TenantStatus;
import mk.infocenter.alliances.tenancy.TenantSummary;

/**
 * What is known of a request before any page sees it: where it goes, whose organization that is, and who asks.
 *
 * @param tenant the organization that the address names, where there is one
 * @param grants of the person, where somebody is signed in and the area asks for it
 */
public record Visit(Area area, Optional<TenantSummary> tenant, Optional<Grants> grants) {

    /** The request attribute, for controllers. */
    public static final String ATTRIBUTE = "visit";

    public static Optional<Visit> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Visit visit ? Optional.of(visit) : Optional.empty();
    }

    /** The organization of the address; only for routes below one. */
    public TenantSummary organization() {
        return tenant.orElseThrow(() -> new NotFound("tenant"));
    }

    /** Who asks; only for routes that need somebody to be signed in. */
    public Grants person() {
        return grants.orElseThrow(() -> new NotFound("person"));
    }

    /** The opening by which somebody from outside reads here; empty for members and outside an organization. */
    public Optional<LiveOpening> opening() {
        return entry().isPresent() ? grants.flatMap(area::opening) : Optional.empty();
    }

    /** Where whoever may read here with a reason would give it; empty where they need none, or none would do. */
    Optional<String> reception() {
        return entry().isEmpty() && open() ? grants.flatMap(area::reception) : Optional.empty();
    }

    Optional<Area.Entry> entry() {
        return area.entry(grants.orElse(null)).filter(_ -> open());
    }

    /** An unknown tenant has no pages at all, and a suspended one neither public pages nor a workspace. */
    private boolean open() {
        return area.tenant() == null
                || tenant.filter(found -> area.open(found.status())).isPresent();
    }

    /** Whether the address is of an organization that has left. */
    boolean gone() {
        return tenant.filter(found -> found.status() == TenantStatus.CLOSED).isPresent();
    }
}
