package mk.infocenter.alliances.organizations;

import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Money;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
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

    /** Work in the scope of the tenant, as somebody in the role. */
    public static <T> T as(Role role, String tenant, TenantContext.Work<T, RuntimeException> work) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(UUID.randomUUID(), role), work);
    }

    public static void doing(Role role, String tenant, Runnable work) {
        as(role, tenant, () -> {
            work.run();
            return tenant;
        });
    }

    /** A registration number that hardly any other organization has. */
    public static String number() {
        return "%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    }

    /** A profile that says nothing. */
    public static Profile blank() {
        return Profile.blank(UUID.randomUUID(), List.of());
    }

    /** A whole profile, edited at the version. */
    public static Profile profile(int version, String summary) {
        return new Profile(
                UUID.randomUUID(),
                version,
                new Profile.About(
                        LocalizedText.of("Опис", "Përshkrim", summary),
                        LocalizedText.of("Мисија", "", ""),
                        List.of(Theme.CULTURE, Theme.ENVIRONMENT)),
                new Profile.Legal(null, LegalForm.ASSOCIATION, 2003),
                new Profile.Reach(List.of("MK-101", "MK-303"), List.of("mk", "sq")),
                new Profile.Size(3, 20, 140),
                new Profile.Contact(
                        LocalizedText.of("Дебар", "Dibër", "Debar"),
                        "info@example.org",
                        "+389 46 123 456",
                        "https://example.org",
                        List.of("https://social.example/debar")),
                Figures.NONE.with(
                        2025,
                        new Figures.Year(
                                new BigDecimal("1200000.00"),
                                new BigDecimal("1150000.00"),
                                Money.Currency.MKD,
                                "Annual account")));
    }
}
