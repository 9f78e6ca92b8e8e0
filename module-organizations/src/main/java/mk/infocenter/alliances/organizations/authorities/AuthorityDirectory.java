package mk.infocenter.alliances.organizations.authorities;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The register of the network together with what an organization added to it. Both are public, so that this reads them as
 * the public does, whatever the scope in force; who reads sees the register and the rows of one organization.
 */
@Component
public class AuthorityDirectory {

    private static final int MOST_OFFICIALS = 500;

    private final Authorities authorities;
    private final Officials officials;
    private final TenantRegistry tenants;
    private final ScopedWork work;

    AuthorityDirectory(Authorities authorities, Officials officials, TenantRegistry tenants, ScopedWork work) {
        this.authorities = authorities;
        this.officials = officials;
        this.tenants = tenants;
        this.work = work;
    }

    /** Where a page of bodies ended. */
    public record Place(String municipality, UUID id) {

        public static final Place START = new Place("", new UUID(0, 0));
    }

    /**
     * Bodies that there are, municipality by municipality.
     *
     * @param municipality code, empty for all
     * @param kinds none for all
     */
    public List<AuthorityView> page(
            String tenant, String municipality, Collection<AuthorityKind> kinds, Place after, int size) {
        var asked = kinds.isEmpty() ? Set.of(AuthorityKind.values()) : Set.copyOf(kinds);
        var seen = seenBy(tenant);
        return inPublic(() -> authorities.page(
                seen,
                Set.of(AuthorityStatus.LISTED, AuthorityStatus.PROPOSED),
                municipality,
                asked,
                after.municipality(),
                after.id(),
                Limit.of(size)));
    }

    /** The body, or the one that it became; of the organization in scope or of the register. */
    public AuthorityView authority(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("authority " + id));
    }

    public Optional<AuthorityView> find(UUID id) {
        return Optional.ofNullable(named(Set.of(id)).get(id));
    }

    /** Bodies by ids, each as what it became; of the organization in scope and of the register. */
    public Map<UUID, AuthorityView> named(Collection<UUID> ids) {
        return named(List.of(organization()), ids);
    }

    private static String organization() {
        return switch (TenantContext.scope().orElse(null)) {
            case Scope.Tenant(var key) -> key;
            case Scope.Opened(var key) -> key;
            case null, default -> throw new IllegalStateException("This needs the scope of an organization");
        };
    }

    /** The same of these tenants and of the register. */
    public Map<UUID, AuthorityView> named(Collection<String> of, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var seen = seenBy(of);
        return inPublic(() -> {
            var found = byId(authorities.shown(ids, seen));
            var merged = found.values().stream()
                    .map(AuthorityView::mergedInto)
                    .filter(Objects::nonNull)
                    .toList();
            var registered = merged.isEmpty() ? Map.<UUID, AuthorityView>of() : byId(authorities.shown(merged, seen));
            found.replaceAll(
                    (_, view) -> view.mergedInto() == null ? view : registered.getOrDefault(view.mergedInto(), view));
            return found;
        });
    }

    /** Who holds or held an office in one of the bodies, the last to come first. */
    public List<OfficialView> officials(String tenant, Collection<UUID> of) {
        var seen = seenBy(tenant);
        return of.isEmpty() ? List.of() : inPublic(() -> officials.of(of, seen, Limit.of(MOST_OFFICIALS)));
    }

    public Map<UUID, OfficialView> officialsNamed(Collection<String> of, Collection<UUID> ids) {
        var seen = seenBy(of);
        return ids.isEmpty()
                ? Map.of()
                : inPublic(() -> officials.shown(ids, seen)).stream()
                        .collect(Collectors.toMap(OfficialView::id, official -> official));
    }

    private Set<String> seenBy(String tenant) {
        return seenBy(List.of(tenant));
    }

    private Set<String> seenBy(Collection<String> of) {
        var seen = new TreeSet<>(of);
        seen.add(tenants.lead().key());
        return seen;
    }

    private static Map<UUID, AuthorityView> byId(List<AuthorityView> views) {
        var byId = new LinkedHashMap<UUID, AuthorityView>();
        views.forEach(view -> byId.put(view.id(), view));
        return byId;
    }

    private <T> T inPublic(Supplier<T> reading) {
        return work.in(new Scope.Public(null), reading);
    }
}
