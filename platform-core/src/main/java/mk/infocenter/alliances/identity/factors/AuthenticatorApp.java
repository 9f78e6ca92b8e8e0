package mk.infocenter.alliances.identity.factors;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.events.SecurityEvent.FactorAdded;
import mk.infocenter.alliances.identity.events.SecurityEvent.FactorRemoved;
import mk.infocenter.alliances.identity.sessions.Factor;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The authenticator app of an account: one at most, whose secret only the key ring opens. */
@Service
public class AuthenticatorApp {

    /** What became of a code. */
    enum Checked {
        RIGHT,
        WRONG,
        REPLAYED
    }

    private final TotpSecrets secrets;
    private final KeyRing keys;
    private final ScopedWork work;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    AuthenticatorApp(
            TotpSecrets secrets, KeyRing keys, ScopedWork work, Clock clock, ApplicationEventPublisher events) {
        this.secrets = secrets;
        this.keys = keys;
        this.work = work;
        this.clock = clock;
        this.events = events;
    }

    /** Since when the account has one. */
    public Optional<Instant> since(UUID account) {
        return found(account).map(TotpSecret::getCreatedAt);
    }

    /** A new secret for this account, sealed, to be kept in the session until a code of it confirms the app. */
    public String draft(UUID account) {
        var secret = new byte[Totp.SECRET_BYTES];
        random.nextBytes(secret);
        return keys.seal(secret, context(account));
    }

    /** What the app has to be told: as text, and as the address in the picture. */
    public AppSecret shown(UUID account, String draft, String email) {
        return new AppSecret(Base32.encode(keys.open(draft, context(account))), email);
    }

    /** Takes the app into use in place of any other, where the code is its own; that code is then used up. */
    public boolean confirm(UUID account, String draft, String code, Origin origin) {
        var step = Totp.match(keys.open(draft, context(account)), digits(code), clock.instant());
        step.ifPresent(used -> {
            store(account, draft, used);
            events.publishEvent(new FactorAdded(account, Factor.CODE.name(), origin));
        });
        return step.isPresent();
    }

    public void remove(UUID account, Origin origin) {
        var removed = work.in(new Scope.Identity(), () -> {
            var found = secrets.findById(account);
            found.ifPresent(secrets::delete);
            return found.isPresent();
        });
        if (removed) {
            events.publishEvent(new FactorRemoved(account, Factor.CODE.name(), origin));
        }
    }

    /** A right code is used up by this. */
    Checked check(UUID account, String code) {
        var found = found(account);
        if (found.isEmpty()) {
            return Checked.WRONG;
        }
        var sealed = found.get().getSecret();
        var step = Totp.match(keys.open(sealed, context(account)), digits(code), clock.instant());
        if (step.isEmpty()) {
            return Checked.WRONG;
        }
        return work.in(new Scope.Identity(), () -> {
            if (secrets.use(account, step.getAsLong()) == 0) {
                return Checked.REPLAYED;
            }
            sealAnew(account, sealed);
            return Checked.RIGHT;
        });
    }

    /** Puts a secret that everybody may know into use, for people to try the platform as. */
    public void give(UUID account, byte[] secret) {
        if (found(account).isEmpty()) {
            store(account, keys.seal(secret, context(account)), 0);
        }
    }

    /** The next code that would be accepted, where the account's secret is this one. */
    Optional<String> nextCode(UUID account, byte[] secret) {
        return found(account)
                .filter(found ->
                        java.security.MessageDigest.isEqual(keys.open(found.getSecret(), context(account)), secret))
                .map(found -> Math.max(found.getLastStep() + 1, Totp.step(clock.instant())))
                .filter(step -> step <= Totp.step(clock.instant()) + 1)
                .map(step -> Totp.code(secret, step));
    }

    private void store(UUID account, String sealed, long lastStep) {
        work.in(new Scope.Identity(), () -> {
            secrets.findById(account).ifPresent(old -> {
                secrets.delete(old);
                secrets.flush();
            });
            return secrets.save(new TotpSecret(account, sealed, lastStep, clock.instant()));
        });
    }

    /** Under the newest key, so that an older one can be taken away one day. */
    private void sealAnew(UUID account, String sealed) {
        if (!keys.current(sealed)) {
            var secret = keys.open(sealed, context(account));
            secrets.findById(account).ifPresent(found -> found.setSecret(keys.seal(secret, context(account))));
        }
    }

    private Optional<TotpSecret> found(UUID account) {
        return work.in(new Scope.Identity(), () -> secrets.findById(account));
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    private static String context(UUID account) {
        return "totp|" + account;
    }
}
