package mk.infocenter.alliances;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mk.infocenter.alliances.organizations.profile.DocumentKind;
import mk.infocenter.alliances.organizations.profile.DocumentManagement;
import mk.infocenter.alliances.organizations.profile.DocumentText;
import mk.infocenter.alliances.organizations.profile.RiskKind;
import mk.infocenter.alliances.organizations.profile.RiskLevel;
import mk.infocenter.alliances.organizations.profile.RiskManagement;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.stereotype.Component;

/** A paper and a risk of an organization for tests of the whole, made once for each tenant. */
@Component
class SampleProfiles {

    private static final UUID NOBODY = new UUID(0, 0);

    private final DocumentManagement documents;
    private final RiskManagement risks;
    private final Map<String, UUID> papers = new ConcurrentHashMap<>();
    private final Map<String, UUID> flags = new ConcurrentHashMap<>();

    SampleProfiles(DocumentManagement documents, RiskManagement risks) {
        this.documents = documents;
        this.risks = risks;
    }

    /** The path with the tenant's records; with ids of none where there is no such tenant. */
    String in(String path, String tenant) {
        var named = path;
        if (path.contains("documents/{")) {
            named = named.replace("{document}", paper(tenant)).replace("documents/{id}", "documents/" + paper(tenant));
        }
        if (path.contains("risk")) {
            named = named.replace("{flag}", flag(tenant)).replace("risk-flags/{id}", "risk-flags/" + flag(tenant));
        }
        return named;
    }

    String paper(String tenant) {
        return (missing(tenant) ? NOBODY : papers.computeIfAbsent(tenant, this::added)).toString();
    }

    String flag(String tenant) {
        return (missing(tenant) ? NOBODY : flags.computeIfAbsent(tenant, this::raised)).toString();
    }

    private UUID added(String tenant) {
        return as(
                Role.STAFF,
                tenant,
                () -> documents
                        .add(new DocumentText(
                                DocumentKind.STATUTE, LocalizedText.EMPTY, LocalDate.of(2020, 1, 1), null))
                        .id());
    }

    private UUID raised(String tenant) {
        return as(
                Role.OFFICER,
                tenant,
                () -> risks.raise(RiskKind.LEGAL, RiskLevel.LOW, new Reason("A sample"))
                        .id());
    }

    private static boolean missing(String tenant) {
        return tenant.isEmpty() || tenant.equals("nobody");
    }

    private static <T> T as(Role role, String tenant, TenantContext.Work<T, RuntimeException> work) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, role), work);
    }
}
