package mk.infocenter.alliances.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.passwords.PasswordFault;
import mk.infocenter.alliances.identity.sessions.Sessions;
import mk.infocenter.alliances.limits.Limit;
import mk.infocenter.alliances.limits.Limits;
import mk.infocenter.alliances.mail.Letter;
import mk.infocenter.alliances.mail.Mails;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

/**
 * New passwords by a link in a mail. Whoever chooses one still needs their second factor to sign in; no answer tells
 * whether an address has an account.
 */
@Service
public class PasswordResetManagement {

    /** How long the link of a reset works; the first password of somebody new may wait for {@link Invitation#VALID}. */
    static final Duration VALID = Duration.ofHours(1);

    static final Limit PER_ADDRESS = new Limit("reset-account", 3, Duration.ofHours(1));
    static final Limit PER_NETWORK = new Limit("reset-address", 20, Duration.ofHours(1));

    private final Accounts accounts;
    private final PasswordResets resets;
    private final PasswordManagement passwords;
    private final Sessions sessions;
    private final Mails mails;
    private final Limits limits;
    private final ScopedWork work;
    private final Clock clock;

    PasswordResetManagement(
            Accounts accounts,
            PasswordResets resets,
            PasswordManagement passwords,
            Sessions sessions,
            Mails mails,
            Limits limits,
            ScopedWork work,
            Clock clock) {
        this.accounts = accounts;
        this.resets = resets;
        this.passwords = passwords;
        this.sessions = sessions;
        this.mails = mails;
        this.limits = limits;
        this.work = work;
        this.clock = clock;
    }

    /** Whether somebody at this remote address may ask once more. */
    public boolean mayAsk(String remoteAddress) {
        return limits.take(PER_NETWORK, remoteAddress).allowed();
    }

    /** Sends a link where the address has an account; after the answer, so that its time does not tell. */
    @Async
    public void request(String address, Locale language) {
        if (limits.take(PER_ADDRESS, Account.normalized(address)).allowed()) {
            accounts.find(address)
                    .ifPresent(account -> work.in(new Scope.Identity(), () -> {
                        var token = issue(account, VALID);
                        mails.send(Letter.of("reset/" + token.hash(), "password-reset", address, language)
                                .withLink(path(token)));
                        return account;
                    }));
        }
    }

    /** A link by which somebody without a password chooses their first, empty where they have one. */
    Optional<String> firstPassword(UUID account) {
        return accounts.hasPassword(account)
                ? Optional.empty()
                : Optional.of(work.in(new Scope.Identity(), () -> path(issue(account, Invitation.VALID))));
    }

    /** The address whose password the holder of the link may choose; empty for a link that no longer works or never did. */
    public Optional<String> address(OneTimeToken token) {
        return usable(token).map(reset -> accounts.profile(reset.accountId()).email());
    }

    /**
     * Sets the password and ends the link and all sessions, unless something is wrong with the password. Fails with
     * {@link NotFound} where the link is used up already, be it in the same moment.
     */
    public Optional<PasswordFault> choose(OneTimeToken token, String password, Origin origin) {
        var account = usable(token).orElseThrow(PasswordResetManagement::gone).accountId();
        var fault = passwords.fault(account, password);
        if (fault.isEmpty()) {
            if (work.in(new Scope.Identity(), () -> resets.use(token.hash())) == 0) {
                throw gone();
            }
            passwords.change(account, password, origin);
            sessions.end(account);
        }
        return fault;
    }

    private static NotFound gone() {
        return new NotFound("password reset");
    }

    private Optional<PasswordReset> usable(OneTimeToken token) {
        return work.in(new Scope.Identity(), () -> resets.findByTokenHash(token.hash()))
                .filter(reset -> reset.usable(clock.instant()));
    }

    private OneTimeToken issue(UUID account, Duration valid) {
        var now = clock.instant();
        resets.deleteByAccountId(account);
        var token = OneTimeToken.fresh();
        resets.save(new PasswordReset(account, token, now.plus(valid)));
        return token;
    }

    private static String path(OneTimeToken token) {
        return "/password-reset/" + token.value();
    }
}
