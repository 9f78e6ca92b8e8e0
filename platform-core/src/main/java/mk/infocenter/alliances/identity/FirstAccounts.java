package mk.infocenter.alliances.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mk.infocenter.alliances.database.StartFailure;
import mk.infocenter.alliances.identity.passwords.PasswordFault;
import mk.infocenter.alliances.identity.passwords.PasswordRules;
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
                    var managers = roles.managers();
                    if (managers < RoleManagement.GRANTORS) {
                        createOrExplain(managers);
                    }
                    return lead;
                }));
        running = true;
    }

    /** Roles in the network take two grantors, so the operator makes two managers; they make all others. */
    private void createOrExplain(long managers) {
        if (settings.email() == null || settings.passwordFile() == null) {
            log.warn(
                    "{}. Start once with ALLIANCES_FIRST_MANAGER_EMAIL{} and"
                            + " ALLIANCES_FIRST_MANAGER_PASSWORD_FILE (a file with a password of at least {} characters).",
                    managers == 0
                            ? "Info-center has no manager yet"
                            : "Info-center has one manager, and it takes two people to give a role",
                    managers == 0 ? "" : " of a second one",
                    Accounts.SHORTEST_PASSWORD);
            return;
        }
        var file = settings.passwordFile();
        var password = password(file);
        PasswordRules.fault(password, settings.email(), "").ifPresent(fault -> refuse(fault, file));
        var account = accounts.findOrCreate(settings.email(), "Manager", password);
        roles.grantNetwork(account, Role.MANAGER, null);
        log.info("{} is a manager of Info-center. Remove the password file now.", settings.email());
    }

    private static void refuse(PasswordFault fault, Path file) {
        throw fault == PasswordFault.TOO_SHORT
                ? new StartFailure(
                        "The first manager's password is too short",
                        "Write at least " + Accounts.SHORTEST_PASSWORD + " characters into " + file + ".")
                : new StartFailure(
                        "The first manager's password is one that others would guess, or too long",
                        "Write another one into " + file + ", for example by: openssl rand -base64 18");
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
