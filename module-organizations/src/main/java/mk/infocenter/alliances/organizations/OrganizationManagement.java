package mk.infocenter.alliances.organizations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes organizations' profiles. */
@Service
public class OrganizationManagement {

    private final Organizations organizations;
    private final ProfileMapper mapper;

    OrganizationManagement(Organizations organizations, ProfileMapper mapper) {
        this.organizations = organizations;
        this.mapper = mapper;
    }

    /** The profile of the tenant in scope. */
    @Transactional(readOnly = true)
    public Profile own() {
        return mapper.profile(organization());
    }

    /** Saves the whole profile and returns it as it now is; fails with {@link mk.infocenter.alliances.tenancy.StaleVersion} where it changed. */
    @UseCase("edit-profile")
    @Transactional
    public Profile edit(Profile profile) {
        var organization = organization();
        organization.describe(profile);
        TenantContext.announce(
                new OrganizationChanged(TenantContext.requiredTenant(), TenantContext.actor(), organization.getId()));
        return mapper.profile(organizations.saveAndFlush(organization));
    }

    /** What the public may read of these tenants' organizations, by tenant; one statement for a whole page. */
    @Transactional(readOnly = true)
    public Map<String, OrganizationOutline> outlines(List<String> tenants) {
        return organizations.outlines(tenants).stream()
                .collect(Collectors.toMap(OrganizationOutline::tenant, Function.identity()));
    }

    /** What the public may read of one tenant's organization. */
    @Transactional(readOnly = true)
    public Optional<PublicProfile> published(String tenant) {
        return organizations.published(tenant);
    }

    private Organization organization() {
        return organizations.own().orElseThrow(() -> new NotFound("organization"));
    }
}
