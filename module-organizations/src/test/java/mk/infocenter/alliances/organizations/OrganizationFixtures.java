package mk.infocenter.alliances.organizations;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.testing.TenantFixtures;
import org.springframework.stereotype.Component;

/** Organizations as they come about: with their tenants, a moment later. */
@Component
public class OrganizationFixtures {

    private final TenantFixtures tenants;
    private final Organizations organizations;
    private final ScopedWork work;

    OrganizationFixtures(TenantFixtures tenants, Organizations organizations, ScopedWork work) {
        this.tenants = tenants;
        this.organizations = organizations;
        this.work = work;
    }

    /** The key of a new tenant whose organization is there. */
    public String organization() {
        return awaited(tenants.tenant());
    }

    /** The tenant's key, once its organization is there. */
    public String awaited(String tenant) {
        await().until(() ->
                work.in(new Scope.Tenant(tenant), () -> organizations.own().isPresent()));
        return tenant;
    }

    /** A whole profile, edited at the version. */
    public static Profile profile(int version, String summary) {
        return new Profile(
                UUID.randomUUID(),
                version,
                LocalizedText.of("Опис", "Përshkrim", summary),
                LocalizedText.of("Мисија", "", ""),
                List.of(Theme.CULTURE, Theme.ENVIRONMENT),
                2003,
                LocalizedText.of("Дебар", "Dibër", "Debar"),
                "info@example.org",
                "+389 46 123 456",
                "https://example.org");
    }
}
