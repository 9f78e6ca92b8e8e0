package mk.infocenter.alliances;

import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.organizations.alliances.AllianceManagement;
import mk.infocenter.alliances.organizations.alliances.AllianceTerms;
import mk.infocenter.alliances.organizations.alliances.PaperManagement;
import mk.infocenter.alliances.sharing.Audience;
import mk.infocenter.alliances.sharing.CircleManagement;
import mk.infocenter.alliances.sharing.ContributionManagement;
import mk.infocenter.alliances.sharing.ShareManagement;
import mk.infocenter.alliances.sharing.ShareMode;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.stereotype.Component;

/** Alliances and shared papers for tests of the whole, a new one for each address that ends what it is about. */
@Component
class SampleAlliances {

    private static final String OTHER = "spektar";
    private static final LocalizedText WORDS = LocalizedText.of("Пример", "Shembull", "Sample");

    private final PaperManagement papers;
    private final ShareManagement shares;
    private final ContributionManagement contributions;
    private final AllianceManagement alliances;
    private final CircleManagement circles;
    private final SampleCommitments commitments;

    SampleAlliances(
            PaperManagement papers,
            ShareManagement shares,
            ContributionManagement contributions,
            AllianceManagement alliances,
            CircleManagement circles,
            SampleCommitments commitments) {
        this.papers = papers;
        this.shares = shares;
        this.contributions = contributions;
        this.alliances = alliances;
        this.circles = circles;
        this.commitments = commitments;
    }

    /** The address with ids of the tenant's own, such that an administrator could do there what it is for. */
    String filled(String path, String tenant) {
        if (path.contains("/papers/{paper}") || path.contains("/papers/{id}")) {
            var paper = paper(tenant).toString();
            return path.replace("{paper}", paper).replace("{id}", paper);
        }
        if (path.contains("/sharing/{kind}/{record}") || path.contains("/grants/{id}")) {
            var paper = paper(tenant);
            var grant = grant(tenant, paper).toString();
            return path.replace("{kind}", "paper")
                    .replace("{record}", paper.toString())
                    .replace("{grant}", grant)
                    .replace("{id}", grant);
        }
        if (path.contains("/shared/{owner}/{grant}")) {
            return path.replace("{owner}", OTHER)
                    .replace("{grant}", grant(OTHER, paper(OTHER)).toString());
        }
        if (path.contains("/contributions/{contribution}")) {
            return path.replace("{contribution}", contribution(tenant).toString());
        }
        return path.contains("/alliances/{home}/{id}") ? path.replace("{home}/{id}", alliance(path, tenant)) : path;
    }

    private String alliance(String path, String tenant) {
        if ((path.endsWith("/acceptance") && !path.contains("succession")) || path.endsWith("/refusal")) {
            var circle = found(OTHER);
            invite(circle, OTHER, tenant);
            return circle;
        }
        if (path.endsWith("/departure") || path.endsWith("/succession/acceptance")) {
            var circle = found(OTHER);
            invite(circle, OTHER, tenant);
            as(tenant, () -> circles.accept(circle));
            as(OTHER, () -> circles.offerLead(circle, tenant));
            return circle;
        }
        var circle = found(tenant);
        if (path.endsWith("/succession/withdrawal")) {
            invite(circle, tenant, OTHER);
            as(OTHER, () -> circles.accept(circle));
            as(tenant, () -> circles.offerLead(circle, OTHER));
        }
        return circle;
    }

    String found(String tenant) {
        return TenantContext.in(
                new Scope.Tenant(tenant),
                new Actor(null, Role.ADMINISTRATOR),
                () -> alliances.found(
                        WORDS, new AllianceTerms(null, 0, WORDS, LocalizedText.EMPTY, LocalDate.EPOCH, null)));
    }

    void invite(String circle, String lead, String member) {
        as(lead, () -> circles.invite(circle, member));
    }

    void accept(String circle, String member) {
        as(member, () -> circles.accept(circle));
    }

    void leave(String circle, String member) {
        as(member, () -> circles.leave(circle, new Reason("A test")));
    }

    /** A record of the kind; whoever declares one that may be shared gives a sample here. */
    UUID record(String kind, String tenant) {
        return switch (kind) {
            case "paper" -> paper(tenant);
            case "commitment" -> commitments.commitment(tenant);
            case "cooperation-record" -> commitments.meeting(tenant);
            default -> throw new AssertionError("No sample of the shared kind " + kind);
        };
    }

    private UUID paper(String tenant) {
        return TenantContext.in(
                        new Scope.Tenant(tenant), new Actor(null, Role.ADMINISTRATOR), () -> papers.write(WORDS, WORDS))
                .id();
    }

    private UUID grant(String tenant, UUID paper) {
        return share(tenant, "paper", paper, "*", ShareMode.CONTRIBUTE);
    }

    UUID share(String tenant, String kind, UUID record, String audience) {
        return share(tenant, kind, record, audience, ShareMode.READ);
    }

    private UUID share(String tenant, String kind, UUID record, String audience, ShareMode mode) {
        return TenantContext.in(
                        new Scope.Tenant(tenant),
                        new Actor(null, Role.ADMINISTRATOR),
                        () -> shares.share(kind, record, new Audience(audience), mode, null))
                .id();
    }

    private UUID contribution(String tenant) {
        var paper = paper(OTHER);
        var grant = grant(OTHER, paper);
        as(tenant, () -> contributions.contribute(OTHER, grant, "A thought"));
        return TenantContext.in(new Scope.Tenant(tenant), () -> contributions.given(OTHER, paper))
                .getFirst()
                .id();
    }

    private static void as(String tenant, Runnable step) {
        TenantContext.in(new Scope.Tenant(tenant), new Actor(null, Role.ADMINISTRATOR), () -> {
            step.run();
            return tenant;
        });
    }
}
