package mk.infocenter.alliances.identity;

import java.util.UUID;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignInRefused;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignInRefused.Why;
import mk.infocenter.alliances.identity.sessions.Factor;
import mk.infocenter.alliances.limits.RemoteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Checks passwords; an address that is unknown answers, counts and takes as long as one that is not. */
@Service
public class PasswordSignIn {

    private final Accounts accounts;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    PasswordSignIn(Accounts accounts, Attempts attempts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.events = events;
    }

    /** Takes the mark of the browser, null where it is not known for this account. */
    public Attempt check(String email, String password, RemoteAddress address, @Nullable String browser) {
        var counted = attempts.password(Account.normalized(email), address, browser);
        if (counted.waits().isPresent()) {
            refuse(accounts.find(email).orElse(null), Why.TOO_MANY, address);
            return new Attempt.Later(counted.waits().get());
        }
        var account = accounts.authenticate(email, password);
        if (account.isEmpty()) {
            refuse(accounts.find(email).orElse(null), Why.WRONG, address);
            return new Attempt.Refused();
        }
        counted.succeeded();
        return new Attempt.Accepted(account.get(), Factor.PASSWORD);
    }

    private void refuse(@Nullable UUID account, Why why, RemoteAddress address) {
        events.publishEvent(new SignInRefused(account, Factor.PASSWORD.name(), why, Origin.of(address)));
    }
}
