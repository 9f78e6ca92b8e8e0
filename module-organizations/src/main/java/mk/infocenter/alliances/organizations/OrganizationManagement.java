package mk.infocenter.alliances.organizations;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantManagement;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.tenancy.UseCase;
import mk.infocenter.alliances.web.Dates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes organizations' profiles. */
@Service
public class OrganizationManagement {

    private final Organizations organizations;
    private final RegistrationNumbers numbers;
    private final TenantManagement tenants;
    private final TenantRegistry registry;
    private final Municipalities municipalities;
    private final ObjectProvider<ProfileWatch> watches;
    private final EntityManager entities;
    private final Clock clock;

    OrganizationManagement(
            Organizations organizations,
            RegistrationNumbers numbers,
            TenantManagement tenants,
            TenantRegistry registry,
            Municipalities municipalities,
            ObjectProvider<ProfileWatch> watches,
            EntityManager entities,
            Clock clock) {
        this.organizations = organizations;
        this.numbers = numbers;
        this.tenants = tenants;
        this.registry = registry;
        this.municipalities = municipalities;
        this.watches = watches;
        this.entities = entities;
        this.clock = clock;
    }

    /** The profile of the tenant in scope. */
    @Transactional(readOnly = true)
    public Profile own() {
        return organization().profile(tenant().municipalities());
    }

    /**
     * The profile of the tenant in scope, which nobody else can change until the transaction ends: for whoever decides
     * about what it says.
     */
    @Transactional
    public Profile locked() {
        return organizations
                .lockOwn()
                .orElseThrow(() -> new NotFound("organization"))
                .profile(tenant().municipalities());
    }

    /**
     * Saves the whole profile and returns it as it now is; fails with {@link mk.infocenter.alliances.tenancy.StaleVersion}
     * where it changed, and with {@link InvalidField} where a number is another organization's or a place is unknown.
     */
    @UseCase("edit-profile")
    @Transactional
    public Profile edit(Profile profile) {
        var organization = organization();
        var before = organization.profile(tenant().municipalities());
        profile.figures()
                .checked(LocalDate.ofInstant(clock.instant(), Dates.ZONE).getYear());
        organization.describe(profile);
        if (!profile.legal().equals(before.legal())) {
            numbers.claim(profile.legal().registrationNumber());
        }
        var places = profile.reach().municipalities();
        if (!places.equals(before.reach().municipalities())) {
            move(places);
            entities.lock(organization, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        var saved = organizations.saveAndFlush(organization).profile(places);
        tell(before, saved);
        return saved;
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

    /** Which of the registration numbers organizations of the network have, as far as the scope in force may see. */
    @Transactional(readOnly = true)
    public Set<String> registered(Collection<String> numbers) {
        return organizations.registered(numbers);
    }

    private void move(List<String> places) {
        if (!places.stream().allMatch(municipalities::known)) {
            throw new InvalidField("municipalities", "profile.municipalities.unknown");
        }
        if (places.isEmpty() && !tenant().networkLead()) {
            throw new InvalidField("municipalities", "profile.municipalities.missing");
        }
        tenants.workIn(Set.copyOf(places));
    }

    private void tell(Profile before, Profile saved) {
        var changed = Stream.of(Section.values())
                .filter(section -> !before.part(section).equals(saved.part(section)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
        watches.forEach(watch -> watch.changed(changed));
        TenantContext.announce(
                new OrganizationChanged(TenantContext.requiredTenant(), TenantContext.actor(), saved.id()));
    }

    private Organization organization() {
        return organizations.own().orElseThrow(() -> new NotFound("organization"));
    }

    private TenantSummary tenant() {
        return TenantContext.scope()
                .map(Scope::tenant)
                .flatMap(registry::find)
                .orElseThrow(() -> new NotFound("organization"));
    }
}
