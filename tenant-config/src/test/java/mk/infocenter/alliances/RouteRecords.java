package mk.infocenter.alliances;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.comments.CommentManagement;
import mk.infocenter.alliances.files.FileSamples;
import mk.infocenter.alliances.identity.AccessTokenManagement;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.identity.OpeningManagement;
import mk.infocenter.alliances.identity.RoleManagement;
import mk.infocenter.alliances.identity.WayBackManagement;
import mk.infocenter.alliances.identity.factors.AuthenticatorApp;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.people.consents.ConsentForm;
import mk.infocenter.alliances.people.consents.ConsentManagement;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Logo;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantDetails;
import mk.infocenter.alliances.tenancy.TenantManagement;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.views.SavedViews;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.webhooks.WebhookManagement;
import org.springframework.stereotype.Component;

/** The records that stand in the addresses of routes, for tests that ask for all of them. */
@Component
class RouteRecords {

    static final String OWN = "radika";
    static final String FOREIGN = "aktivo";
    static final String NONE = "nobody";

    private static final String NOTHING = "0190a000-0000-7000-8000-000000000000";

    private final Accounts accounts;
    private final WayBackManagement ways;
    private final AuthenticatorApp app;
    private final RoleManagement roles;
    private final OpeningManagement openings;
    private final OrganizationManagement organizations;
    private final TenantManagement management;
    private final TenantRegistry registry;
    private final AccessTokenManagement tokens;
    private final WebhookManagement webhooks;
    private final CommentManagement comments;
    private final SavedViews views;
    private final SampleRecords samples;
    private final SampleAlliances alliances;
    private final SampleRounds rounds;
    private final SampleProfiles profiles;
    private final SampleCommitments commitments;
    private final SampleConsultations consultations;
    private final SampleExchange exchange;
    private final PersonManagement vault;
    private final ConsentManagement consents;
    private final SampleImports imports;
    private final Map<String, String> organizationIds = new LinkedHashMap<>();
    private final Map<String, InVault> people = new LinkedHashMap<>();
    private String logo = "";

    RouteRecords(
            Accounts accounts,
            WayBackManagement ways,
            AuthenticatorApp app,
            RoleManagement roles,
            OpeningManagement openings,
            OrganizationManagement organizations,
            TenantManagement management,
            TenantRegistry registry,
            AccessTokenManagement tokens,
            WebhookManagement webhooks,
            CommentManagement comments,
            SavedViews views,
            SampleRecords samples,
            SampleAlliances alliances,
            SampleRounds rounds,
            SampleProfiles profiles,
            SampleCommitments commitments,
            SampleConsultations consultations,
            SampleExchange exchange,
            PersonManagement vault,
            ConsentManagement consents,
            SampleImports imports) {
        this.accounts = accounts;
        this.ways = ways;
        this.app = app;
        this.roles = roles;
        this.openings = openings;
        this.organizations = organizations;
        this.management = management;
        this.registry = registry;
        this.tokens = tokens;
        this.webhooks = webhooks;
        this.comments = comments;
        this.views = views;
        this.samples = samples;
        this.alliances = alliances;
        this.rounds = rounds;
        this.profiles = profiles;
        this.commitments = commitments;
        this.consultations = consultations;
        this.exchange = exchange;
        this.vault = vault;
        this.consents = consents;
        this.imports = imports;
    }

    /** What stands in an address of the tenant, {@link #NONE} among them, for all routes but those that end it. */
    void make() throws IOException {
        giveLogos();
        addPeople();
        openTenants();
        findOrganizations();
    }

    /** The pattern as an address; what the route ends is made anew for each. */
    String filled(String path, String tenant, Asker asker) {
        var none = organizationIds.getOrDefault(NONE, "");
        return new Filled(withRecords(
                        exchange.filled(
                                consultations.filled(withRounds(commitments.filled(path, tenant), tenant), tenant),
                                tenant,
                                asker),
                        tenant,
                        asker))
                .with("{import}", () -> imports.of(path, tenant))
                .with("{candidate}", imports::candidate)
                .with("{archive}", () -> samples.archive(tenant))
                .with("{receipt}", samples::receipt)
                .with("{job}", () -> samples.job(tenant))
                .with("{letter}", samples::letter)
                .with("{token}", samples::token)
                .with("{member}", () -> samples.member(tenant))
                .with("{invitation}", () -> samples.invitation(tenant))
                .with("{role}", samples::networkRole)
                .with("{person}", () -> inVault(tenant).person())
                .with("{other}", () -> inVault(tenant).other())
                .with("{consent}", () -> inVault(tenant).consent())
                .with("{id}", () -> organizationIds.getOrDefault(tenant, ""))
                .with("{record}", () -> organizationIds.getOrDefault(tenant, ""))
                .path()
                .replace("{tenant}", tenant)
                .replace("{format}", "csv")
                .replace("{form}", "profile-about")
                .replace("{section}", "about")
                .replace("{year}", "2020")
                .replace("{home}", NONE)
                .replace("{owner}", NONE)
                .replaceAll("\\{(grant|paper|contribution)}", none)
                .replace("{type}", "not-found")
                .replace("{sample}", "sample")
                .replace("{kind}", "organization")
                .replace("{sha256}", logo)
                .replace("{link}", "forged")
                .replace("{purpose}", "updates");
    }

    /** An address in which a name is replaced by a record; only where the name stands in it, the record is made. */
    private record Filled(String path) {

        Filled with(String name, Supplier<String> record) {
            return path.contains(name) ? new Filled(path.replace(name, record.get())) : this;
        }
    }

    String organization(String tenant) {
        return Objects.requireNonNull(organizationIds.get(tenant));
    }

    String account(Asker asker) {
        return accounts.find(asker.email).orElseThrow().toString();
    }

    AccessTokenManagement.NewToken token(String tenant, Asker asker) {
        var role = asker == Asker.ADMINISTRATOR ? Role.ADMINISTRATOR : Role.STAFF;
        return TenantContext.in(
                new Scope.Tenant(tenant),
                new Actor(accounts.find(DemoAccounts.email(role, tenant)).orElseThrow(), role),
                () -> tokens.create("Matrix", role, 1));
    }

    private void giveLogos() throws IOException {
        var picture = Logo.of(FileSamples.picture("png"));
        logo = picture.sha256();
        for (var key : List.of(OWN, FOREIGN)) {
            var tenant = registry.find(key).orElseThrow();
            var details = new TenantDetails(
                    key,
                    tenant.name(),
                    tenant.seat(),
                    Set.copyOf(tenant.municipalities()),
                    tenant.defaultLanguage(),
                    tenant.languages(),
                    tenant.modules(),
                    tenant.accent(),
                    picture,
                    false);
            TenantContext.in(new Scope.Tenant(key), () -> {
                management.configure(details, "with a logo");
                return key;
            });
        }
    }

    /** Ids of people in a tenant's vault, and of a consent of the first. */
    record InVault(String person, String other, String consent) {}

    private void addPeople() {
        var none = new InVault(NOTHING, NOTHING, NOTHING);
        people.put(NONE, none);
        people.put("", none);
        for (var tenant : List.of(OWN, FOREIGN)) {
            people.put(tenant, TenantContext.in(new Scope.Tenant(tenant), () -> {
                var until = LocalDate.now(Dates.ZONE).plusYears(1);
                var person = vault.add(PersonalData.of("Person 1", null), "contact", until);
                var other = vault.add(PersonalData.of("Person 2", null), "contact", until);
                var wording = consents.publish("updates", LocalizedText.of("Да", "Po", "Yes"));
                var consent = consents.give(person, "updates", wording, ConsentForm.PAPER, Instant.now(), null);
                return new InVault(person.toString(), other.toString(), consent.toString());
            }));
        }
    }

    InVault inVault(String tenant) {
        return Objects.requireNonNull(people.get(tenant));
    }

    /** Some routes end it. */
    void openTenants() {
        open(Asker.OPENED_OFFICER, Role.OFFICER);
        open(Asker.OPENED_AUDITOR, Role.AUDITOR);
    }

    private void open(Asker asker, Role role) {
        var account = accounts.findOrCreate(asker.email, "Somebody", DemoAccounts.PASSWORD);
        app.give(account, new byte[20]);
        TenantContext.in(new Scope.Tenant("infocenter"), Actor.SYSTEM, () -> {
            roles.grantNetwork(account, role, null);
            return account;
        });
        for (var tenant : List.of(OWN, FOREIGN)) {
            TenantContext.in(new Scope.Tenant(tenant), new Actor(account, role), () -> {
                openings.open(new Reason("The matrix"), Duration.ofHours(1));
                return account;
            });
        }
    }

    private void findOrganizations() {
        for (var tenant : List.of(OWN, FOREIGN)) {
            organizationIds.put(
                    tenant,
                    TenantContext.in(new Scope.Tenant(tenant), organizations::own)
                            .id()
                            .toString());
        }
        organizationIds.put(NONE, NOTHING);
    }

    private String withRounds(String path, String tenant) {
        return new Filled(profiles.in(path, tenant))
                .with("{assessment}", () -> rounds.round(tenant))
                .with("/assessments/{id}", () -> "/assessments/" + rounds.round(tenant))
                .with("{item}", () -> rounds.item(tenant))
                .with("/capacity-plan-items/{id}", () -> "/capacity-plan-items/" + rounds.item(tenant))
                .with("{rubric}", rounds::rubric)
                .with("/rubrics/{id}", () -> "/rubrics/" + rounds.rubric())
                .with("{capacity}", rounds::capacity)
                .path();
    }

    /** Some routes end what they are about, so each request gets its own. */
    private String withRecords(String path, String tenant, Asker asker) {
        if (tenant.equals(NONE)) {
            var none = organizationIds.getOrDefault(NONE, "");
            return path.replace("{delivery}", none)
                    .replace("{file}", none)
                    .replace("{comment}", none)
                    .replace("{view}", none);
        }
        if (path.contains("{file}")) {
            var owner = UUID.fromString(organizationIds.getOrDefault(tenant, ""));
            return path.replace("{file}", samples.file(tenant, owner, path));
        }
        if (path.contains("/ways-back/{way}")) {
            var manager = accounts.find("second.manager@infocenter.example").orElseThrow();
            return TenantContext.in(new Scope.Tenant("infocenter"), new Actor(manager, Role.MANAGER), () -> {
                ways.propose(DemoAccounts.email(Role.ADMINISTRATOR, OWN), new Reason("Matrix"));
                return path.replace("{way}", ways.proposed().getFirst().id().toString());
            });
        }
        if (path.contains("{comment}")) {
            var author =
                    accounts.find(Asker.MEMBERS.contains(asker) ? asker.email : DemoAccounts.email(Role.STAFF, tenant));
            return TenantContext.in(
                    new Scope.Tenant(tenant),
                    new Actor(author.orElseThrow(), Role.STAFF),
                    () -> path.replace(
                            "{comment}",
                            comments.write(
                                            "organization",
                                            Objects.requireNonNull(organizationIds.get(tenant)),
                                            new RichText("Matrix"),
                                            null)
                                    .toString()));
        }
        var filled = alliances.filled(path, tenant);
        if (!filled.equals(path)) {
            return filled;
        }
        if (path.contains("/tokens/{id}")) {
            return path.replace("{id}", token(tenant, asker).token().id().toString());
        }
        if (path.contains("/views")) {
            return path.replace("{view}", view(tenant, asker)) + "?list=access&title=Matrix&filter=kind%3DREAD";
        }
        if (path.contains("/webhooks/{id}")) {
            return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, Role.STAFF), () -> {
                var id = webhooks.create("https://hooks.example/", "Matrix", webhooks.events())
                        .webhook()
                        .id();
                webhooks.ping(id);
                return path.replace("{id}", id.toString())
                        .replace(
                                "{delivery}",
                                webhooks.deliveries(id, null, 1).getFirst().id().toString());
            });
        }
        return path;
    }

    /** A view of the asker in their own organization; elsewhere one that they do not see. */
    private String view(String tenant, Asker asker) {
        var account = Asker.MEMBERS.contains(asker) && tenant.equals(OWN)
                ? accounts.find(asker.email).orElseThrow()
                : accounts.find(DemoAccounts.email(Role.STAFF, FOREIGN)).orElseThrow();
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(account, Role.STAFF), () -> {
            views.of("access").forEach(view -> views.remove(view.id()));
            return views.save("access", "Matrix", "kind=READ", false).id().toString();
        });
    }
}
