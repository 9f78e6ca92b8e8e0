package mk.infocenter.alliances.identity.web;

import java.time.Instant;
import mk.infocenter.alliances.identity.Area;
import mk.infocenter.alliances.identity.LiveOpening;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;

/**
 * That somebody acts outside their own organization, as the banner on each page says.
 *
 * @param organization whose records they read
 * @param end the address that ends it
 */
record Outside(LocalizedText organization, Role role, String reason, Instant until, String end) {

    static Outside of(Visit visit, LiveOpening opening) {
        var reception = visit.area() instanceof Area.Workspace ? "/network/tenants/" : "/audit/";
        return new Outside(
                visit.organization().name(),
                opening.role(),
                opening.reason(),
                opening.until(),
                reception + opening.tenant() + "/opening/closing");
    }
}
