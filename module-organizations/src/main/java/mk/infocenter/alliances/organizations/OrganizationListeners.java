package mk.infocenter.alliances.organizations;

import mk.infocenter.alliances.tenancy.TenantCreated;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Gives each new tenant its organization, with the facts that are known of it. */
@Component
class OrganizationListeners {

    private final Organizations organizations;
    private final KnownProfiles known;

    OrganizationListeners(Organizations organizations, KnownProfiles known) {
        this.organizations = organizations;
        this.known = known;
    }

    /** Nothing happens where the tenant has its organization already, so the event may come twice. */
    @UseCase("create-organization")
    @ApplicationModuleListener
    void on(TenantCreated event) {
        if (organizations.own().isEmpty()) {
            var organization = new Organization();
            known.of(event.tenant(), organization.getId()).ifPresent(organization::describe);
            organizations.save(organization);
        }
    }
}
