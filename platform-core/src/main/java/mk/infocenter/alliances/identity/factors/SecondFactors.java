package mk.infocenter.alliances.identity.factors;

import java.util.UUID;
import mk.infocenter.alliances.identity.Grants;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.events.SecurityEvent.FactorsLost;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Takes second factors away, but never the last one of somebody who needs one. */
@Service
public class SecondFactors {

    private final AuthenticatorApp app;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;

    SecondFactors(AuthenticatorApp app, Passkeys passkeys, RecoveryCodes recovery) {
        this.app = app;
        this.passkeys = passkeys;
        this.recovery = recovery;
    }

    /** False where it is the last one, and this person needs one. */
    public boolean removeApp(Grants person, Origin origin) {
        if (person.needsSecondFactor() && passkeys.of(person.account()).isEmpty()) {
            return false;
        }
        app.remove(person.account(), origin);
        forgetCodesOfNothing(person.account());
        return true;
    }

    /** False where it is the last one, and this person needs one. */
    public boolean removePasskey(Grants person, String id, Origin origin) {
        var own = passkeys.of(person.account());
        var last = own.size() == 1 && own.getFirst().id().equals(id);
        if (person.needsSecondFactor() && last && app.since(person.account()).isEmpty()) {
            return false;
        }
        passkeys.remove(person.account(), id, origin);
        forgetCodesOfNothing(person.account());
        return true;
    }

    /** Whoever comes back without them starts anew; in the same thread, so that nobody comes back with them. */
    @EventListener
    void on(FactorsLost lost) {
        app.remove(lost.account(), lost.origin());
        passkeys.of(lost.account()).forEach(passkey -> passkeys.remove(lost.account(), passkey.id(), lost.origin()));
        recovery.remove(lost.account());
    }

    private void forgetCodesOfNothing(UUID account) {
        if (app.since(account).isEmpty() && passkeys.of(account).isEmpty()) {
            recovery.remove(account);
        }
    }
}
