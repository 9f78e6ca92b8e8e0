package mk.infocenter.alliances.identity.factors;

import java.util.UUID;
import mk.infocenter.alliances.identity.Attempt;
import mk.infocenter.alliances.identity.Attempts;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.events.SecurityEvent.RecoveryCodeUsed;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignInRefused;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignInRefused.Why;
import mk.infocenter.alliances.identity.factors.AuthenticatorApp.Checked;
import mk.infocenter.alliances.identity.sessions.Factor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Checks the codes of an account whose password is proven: six digits of the app, or a recovery code. */
@Service
public class CodeSignIn {

    private final AuthenticatorApp app;
    private final RecoveryCodes recovery;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    CodeSignIn(AuthenticatorApp app, RecoveryCodes recovery, Attempts attempts, ApplicationEventPublisher events) {
        this.app = app;
        this.recovery = recovery;
        this.attempts = attempts;
        this.events = events;
    }

    /** Takes the mark of the browser, null where it is not known for this account. */
    public Attempt check(UUID account, String code, Origin origin, @Nullable String browser) {
        var factor = code.replaceAll("\\s", "").matches("[0-9]{1,8}") ? Factor.CODE : Factor.RECOVERY_CODE;
        var counted = attempts.code(account.toString(), browser);
        if (counted.waits().isPresent()) {
            events.publishEvent(new SignInRefused(account, factor.name(), Why.TOO_MANY, origin));
            return new Attempt.Later(counted.waits().get());
        }
        var checked = factor == Factor.CODE ? app.check(account, code) : checkRecovery(account, code, origin);
        if (checked != Checked.RIGHT) {
            var why = checked == Checked.REPLAYED ? Why.REPLAYED : Why.WRONG;
            events.publishEvent(new SignInRefused(account, factor.name(), why, origin));
            return new Attempt.Refused();
        }
        counted.succeeded();
        return new Attempt.Accepted(account, factor);
    }

    private Checked checkRecovery(UUID account, String code, Origin origin) {
        if (!recovery.use(account, code)) {
            return Checked.WRONG;
        }
        events.publishEvent(new RecoveryCodeUsed(account, recovery.left(account), origin));
        return Checked.RIGHT;
    }
}
