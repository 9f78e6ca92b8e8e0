package mk.infocenter.alliances.identity.factors;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.database.DatabaseAccess;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.DemoAccounts;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * On the embedded database alone: an authenticator app for each demo person who needs one, with a secret that is no
 * secret, so that the page which asks for the code can tell it. Whoever gives a demo person an app of their own is asked
 * for its code like anybody.
 */
@Component
public class DemoCodes implements SmartLifecycle {

    private static final byte[] SECRET =
            Arrays.copyOf("demo people have no secrets".getBytes(StandardCharsets.US_ASCII), Totp.SECRET_BYTES);

    private final DatabaseAccess database;
    private final DemoAccounts demo;
    private final Accounts accounts;
    private final AuthenticatorApp app;
    private volatile boolean running;

    DemoCodes(DatabaseAccess database, DemoAccounts demo, Accounts accounts, AuthenticatorApp app) {
        this.database = database;
        this.demo = demo;
        this.accounts = accounts;
        this.app = app;
    }

    /** The code that the demo person would read off their app now; empty for everybody else. */
    public Optional<String> of(UUID account) {
        return database.embedded() ? app.nextCode(account, SECRET) : Optional.empty();
    }

    @Override
    public void start() {
        if (database.embedded()) {
            demo.withSecondFactor().forEach(email -> accounts.find(email).ifPresent(id -> app.give(id, SECRET)));
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the demo accounts, before the web server. */
    @Override
    public int getPhase() {
        return 2;
    }
}
