package mk.infocenter.alliances.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.database.DatabaseAccess;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Numbered people to try the platform as, on the embedded database only: staff and an administrator of each
 * organization, one person of two organizations, an officer and a manager of Info-center, and auditors.
 */
@Component
public class DemoAccounts {

    /** Of every demo account; the start prints it too. */
    public static final String PASSWORD = "alliances-demo";

    private static final String NETWORK_AUDITOR = "auditor@network.example";
    private static final String SECOND_MANAGER = "second.manager@infocenter.example";
    private static final String TENANT_AUDITOR = "auditor@radika.example";

    private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

    private final DatabaseAccess database;
    private final Accounts accounts;
    private final RoleManagement roles;
    private final TenantRegistry tenants;

    /** Hashing is slow on purpose, and all of them have one password. */
    private final Supplier<String> hash;

    DemoAccounts(DatabaseAccess database, Accounts accounts, RoleManagement roles, TenantRegistry tenants) {
        this.database = database;
        this.accounts = accounts;
        this.roles = roles;
        this.tenants = tenants;
        hash = SingletonSupplier.of(() -> accounts.hash(PASSWORD));
    }

    /** The address of the demo person in this role at this organization. */
    public static String email(Role role, String tenant) {
        return role.name().toLowerCase(java.util.Locale.ROOT) + "@" + tenant + ".example";
    }

    /** The addresses of all demo people who need a second factor. */
    public List<String> withSecondFactor() {
        var emails = new ArrayList<String>();
        for (var tenant : tenants()) {
            emails.add(email(Role.ADMINISTRATOR, tenant.key()));
            if (tenant.networkLead()) {
                emails.add(email(Role.OFFICER, tenant.key()));
                emails.add(email(Role.MANAGER, tenant.key()));
            }
        }
        emails.add(SECOND_MANAGER);
        emails.add(NETWORK_AUDITOR);
        emails.add(TENANT_AUDITOR);
        return emails;
    }

    private List<TenantSummary> tenants() {
        return TenantContext.in(new Scope.Network(), Actor.SYSTEM, () -> tenants.page("mk", null, List.of(), 100));
    }

    void create() {
        if (!database.embedded()) {
            return;
        }
        var all = tenants();
        var number = 0;
        for (var tenant : all) {
            number++;
            member(tenant.key(), Role.ADMINISTRATOR, "Administrator " + number);
            member(tenant.key(), Role.STAFF, "Staff " + number);
        }
        all.stream().filter(TenantSummary::networkLead).findFirst().ifPresent(lead -> network(lead.key()));
    }

    private void network(String lead) {
        networkRole(lead, email(Role.OFFICER, lead), "Officer 1", Role.OFFICER, null);
        networkRole(lead, email(Role.MANAGER, lead), "Manager 1", Role.MANAGER, null);
        networkRole(lead, SECOND_MANAGER, "Manager 2", Role.MANAGER, null);
        networkRole(lead, NETWORK_AUDITOR, "Auditor 1", Role.AUDITOR, null);
        networkRole(lead, TENANT_AUDITOR, "Auditor 2", Role.AUDITOR, "radika");
        var both = account("both@krivapalanka.example", "Staff 100");
        grant("spektar", both, Role.STAFF);
        grant("caarts", both, Role.STAFF);
    }

    private void member(String tenant, Role role, String name) {
        grant(tenant, account(email(role, tenant), name), role);
    }

    private void networkRole(String lead, String email, String name, Role role, @Nullable String audited) {
        if (audited == null || tenants.find(audited).isPresent()) {
            var account = account(email, name);
            TenantContext.in(new Scope.Tenant(lead), Actor.SYSTEM, () -> {
                roles.grantNetwork(account, role, audited);
                return account;
            });
        }
    }

    private void grant(String tenant, UUID account, Role role) {
        if (tenants.find(tenant).isPresent()) {
            TenantContext.in(new Scope.Tenant(tenant), Actor.SYSTEM, () -> {
                roles.grant(account, role);
                return account;
            });
        }
    }

    private UUID account(String email, String name) {
        return accounts.findOrCreate(email, name, hash);
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        // The port of health and metrics is another server, of another namespace.
        if (database.embedded() && started.getApplicationContext().getServerNamespace() == null) {
            var rows = new LinkedHashMap<String, String>();
            rows.put("staff@aktivo.example", "staff of Aktivo; any key of /network/tenants in place of aktivo");
            rows.put("administrator@aktivo.example", "administrator of Aktivo");
            rows.put("both@krivapalanka.example", "staff of two organizations");
            rows.put("officer@infocenter.example", "Info-center officer");
            rows.put("manager@infocenter.example", "Info-center manager");
            rows.put(SECOND_MANAGER, "another manager, as it takes two to give a role");
            rows.put(NETWORK_AUDITOR, "auditor of the network");
            rows.put(TENANT_AUDITOR, "auditor of Radika-DE");
            log.info(
                    "\n\n  Alliances for Active Citizenry: http://localhost:{}/\n  Demo accounts, password {}; a page that asks for a code tells it:\n{}",
                    started.getWebServer().getPort(),
                    PASSWORD,
                    table(rows));
        }
    }

    private static String table(Map<String, String> rows) {
        var table = new StringBuilder();
        rows.forEach((email, what) -> table.append("    %-30s %s%n".formatted(email, what)));
        return table.toString();
    }
}
