package mk.infocenter.alliances.identity;

import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.events.SecurityEvent;
import mk.infocenter.alliances.identity.passwords.PasswordFault;
import mk.infocenter.alliances.identity.passwords.PasswordRules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Sets passwords that follow the rules. Who asks has proven to be the person: by the old one, or by a mailed link. */
@Service
public class PasswordManagement {

    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    PasswordManagement(Accounts accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    Optional<PasswordFault> fault(UUID account, String password) {
        var profile = accounts.profile(account);
        return PasswordRules.fault(password, profile.email(), profile.name());
    }

    /** What is wrong with the new password, if anything; else it holds from now on. */
    public Optional<PasswordFault> change(UUID account, String password, Origin origin) {
        var fault = fault(account, password);
        if (fault.isEmpty()) {
            accounts.setPassword(account, password);
            events.publishEvent(new SecurityEvent.PasswordChanged(account, origin));
        }
        return fault;
    }
}
