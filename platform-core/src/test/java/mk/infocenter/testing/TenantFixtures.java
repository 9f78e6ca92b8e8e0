package mk.infocenter.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.InvitationManagement;
import mk.infocenter.alliances.identity.OpeningManagement;
import mk.infocenter.alliances.identity.RoleManagement;
import mk.infocenter.alliances.identity.factors.AuthenticatorApp;
import mk.infocenter.alliances.jobs.JobManagement;
import mk.infocenter.alliances.jobs.SampleJobs;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.people.consents.ConsentForm;
import mk.infocenter.alliances.people.consents.ConsentManagement;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Logo;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantDetails;
import mk.infocenter.alliances.tenancy.TenantManagement;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;

/** Tenants and people, brought about as the platform itself does it. All tests of a module share one database. */
public class TenantFixtures {

    /** A picture of one pixel. */
    private static final Logo LOGO = Logo.of(
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    public static final String PASSWORD = "correct horse battery";
    private static final byte[] SECRET = new byte[20];
    public static final Actor MANAGER = new Actor(UUID.randomUUID(), Role.MANAGER);
    private static final String LEAD = "lead";

    private final TenantManagement management;
    private final TenantRegistry registry;
    private final Accounts accounts;
    private final RoleManagement roles;
    private final AuthenticatorApp app;
    private final InvitationManagement invitations;
    private final JobManagement jobs;
    private final ScopedWork work;
    private final PersonManagement people;
    private final ConsentManagement consents;
    private final OpeningManagement openings;
    private final List<SampleRows> samples;

    TenantFixtures(
            TenantManagement management,
            TenantRegistry registry,
            Accounts accounts,
            RoleManagement roles,
            AuthenticatorApp app,
            InvitationManagement invitations,
            JobManagement jobs,
            ScopedWork work,
            PersonManagement people,
            ConsentManagement consents,
            OpeningManagement openings,
            List<SampleRows> samples) {
        this.samples = samples;
        this.management = management;
        this.registry = registry;
        this.accounts = accounts;
        this.roles = roles;
        this.app = app;
        this.invitations = invitations;
        this.jobs = jobs;
        this.work = work;
        this.people = people;
        this.consents = consents;
        this.openings = openings;
    }

    public static String freshKey() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** What a tenant of this key may look like; nothing about it matters but the key. */
    public static TenantDetails details(String key) {
        return details(key, false);
    }

    private static TenantDetails details(String key, boolean lead) {
        return new TenantDetails(
                key,
                LocalizedText.of("Тест " + key, "Provë " + key, "Test " + key),
                "MK-303",
                Set.of("MK-303", "MK-101"),
                "mk",
                List.of("mk", "sq", "en"),
                List.of("organizations"),
                "#34568b",
                LOGO,
                lead);
    }

    /** An active tenant that no other test knows. */
    public String tenant() {
        return tenant(freshKey());
    }

    /** The active tenant of this key, the same for all tests that ask for it. */
    public String tenant(String key) {
        return existing(details(key));
    }

    /** The one tenant that leads the network; it has a member of staff and an officer who opened it, so no table is empty. */
    public String lead() {
        if (registry.find(LEAD).isEmpty()) {
            existing(details(LEAD, true));
            sampleRows(LEAD, member(LEAD, Role.STAFF));
            invitation(LEAD);
            overseer(Role.OFFICER, null);
            job(LEAD);
            citizen(LEAD);
            open(LEAD, overseer(Role.OFFICER, null), Role.OFFICER);
        }
        return LEAD;
    }

    /** A new person in the vault of the tenant, who agreed to be sent news. */
    public UUID citizen(String tenant) {
        return TenantContext.in(new Scope.Tenant(tenant), Actor.SYSTEM, () -> {
            var person = people.add(
                    PersonalData.of("Citizen " + UUID.randomUUID(), UUID.randomUUID() + "@citizen.example"),
                    "contact",
                    LocalDate.now(Dates.ZONE).plusYears(1));
            var wording = consents.publish("updates", LocalizedText.of("Се согласувам", "Pajtohem", "I agree"));
            consents.give(person, "updates", wording, ConsentForm.PAPER, Instant.now(), null);
            return person;
        });
    }

    /** A row of the tenant in each table of tenants that a module has, made by its member. */
    public void sampleRows(String tenant, UUID member) {
        inTenant(tenant, new Actor(member, Role.STAFF), () -> samples.forEach(SampleRows::make));
    }

    public void suspend(String tenant) {
        inTenant(tenant, MANAGER, () -> management.suspend(new Reason("A test")));
    }

    /** An account that may do nothing yet. */
    public UUID person() {
        return accounts.findOrCreate(UUID.randomUUID() + "@example.org", "Somebody", PASSWORD);
    }

    /** A new person who is staff or administrator of the tenant; an administrator has an authenticator app. */
    public UUID member(String tenant, Role role) {
        var person = person();
        if (role == Role.ADMINISTRATOR) {
            app.give(person, SECRET);
        }
        inTenant(tenant, Actor.SYSTEM, () -> roles.grant(person, role));
        return person;
    }

    /** A new officer, manager or auditor of the network, with an authenticator app. */
    public UUID overseer(Role role, @Nullable String auditedTenant) {
        var person = person();
        app.give(person, SECRET);
        inTenant(lead(), Actor.SYSTEM, () -> roles.grantNetwork(person, role, auditedTenant));
        return person;
    }

    /** Somebody new is invited to the tenant as staff. */
    public void invitation(String tenant) {
        inTenant(
                tenant,
                new Actor(null, Role.ADMINISTRATOR),
                () -> invitations.invite(UUID.randomUUID() + "@example.org", Role.STAFF));
    }

    /** A job that the tenant has, and that is soon done. */
    public UUID job(String tenant) {
        return TenantContext.in(
                new Scope.Tenant(tenant),
                Actor.SYSTEM,
                () -> work.in(
                        new Scope.Tenant(tenant), () -> jobs.start(SampleJobs.KIND, new SampleJobs.Input("none", 3))));
    }

    /** The person opens the records of the tenant for half an hour. */
    public void open(String tenant, UUID person, Role role) {
        inTenant(tenant, new Actor(person, role), () -> openings.open(new Reason("A visit"), Duration.ofMinutes(30)));
    }

    /** Runs something without a result in the scope of the tenant. */
    public static void inTenant(String tenant, Actor actor, Runnable work) {
        TenantContext.in(new Scope.Tenant(tenant), actor, () -> {
            work.run();
            return tenant;
        });
    }

    private String existing(TenantDetails details) {
        if (registry.find(details.key()).isEmpty()) {
            inTenant(details.key(), Actor.SYSTEM, () -> management.create(details));
        }
        return details.key();
    }
}
