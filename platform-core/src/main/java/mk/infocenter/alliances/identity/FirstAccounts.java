package mk.infocenter.alliances.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mk.infocenter.alliances.database.StartFailure;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The first people of a deployment: demo accounts on the embedded database, one manager of Info-center elsewhere. */
@Component
class FirstAccounts implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FirstAccounts.class);

    private final Settings settings;
    private final DemoAccounts demo;
    private final Accounts accounts;
    private final RoleManagement roles;
    private final TenantRegistry tenants;
    private volatile boolean running;

    FirstAccounts(
            Settings settings, DemoAccounts demo, Accounts accounts, RoleManagement roles, TenantRegistry tenants) {
        this.settings = settings;
        this.demo = demo;
        this.accounts = accounts;
        this.roles = roles;
        this.tenants = tenants;
    }

    /** The password is in a file, so that it stands in no process list and no environment dump. */
    @ConfigurationProperties("alliances.first-manager")
    record Settings(@Nullable String email, @Nullable Path passwordFile) {}

    @Override
    public void start() {
        demo.create();
        var all = TenantContext.in(new Scope.Network(), Actor.SYSTEM, () -> tenants.page("mk", null, List.of(), 1000));
        all.stream()
                .filter(TenantSummary::networkLead)
                .findFirst()
                .ifPresent(lead -> TenantContext.in(new Scope.Tenant(lead.key()), Actor.SYSTEM, () -> {
                    if (!roles.hasManager()) {
                        createOrExplain();
                    }
                    return lead;
                }));
        running = true;
    }

    private void createOrExplain() {
        if (settings.email() == null || settings.passwordFile() == null) {
            log.warn(
                    "Info-center has no manager yet. Start once with ALLIANCES_FIRST_MANAGER_EMAIL and"
                            + " ALLIANCES_FIRST_MANAGER_PASSWORD_FILE (a file with a password of at least {} characters).",
                    Accounts.SHORTEST_PASSWORD);
            return;
        }
        var password = password(settings.passwordFile());
        if (password.length() < Accounts.SHORTEST_PASSWORD) {
            throw new StartFailure(
                    "The first manager's password is too short",
                    "Write at least " + Accounts.SHORTEST_PASSWORD + " characters into " + settings.passwordFile()
                            + ".");
        }
        var account = accounts.findOrCreate(settings.email(), "Manager", password);
        roles.grantNetwork(account, Role.MANAGER, null);
        log.info("Created the first manager of Info-center, {}. Remove the password file now.", settings.email());
    }

    private static String password(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartFailure(
                    "The first manager's password file " + file + " can't be read",
                    "Correct ALLIANCES_FIRST_MANAGER_PASSWORD_FILE.");
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the tenants' files, before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}
