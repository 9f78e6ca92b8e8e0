package mk.infocenter.alliances.identity.factors;

import java.util.UUID;
import mk.infocenter.alliances.identity.Grants;
import mk.infocenter.alliances.identity.events.Origin;
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
        if (person.privileged() && passkeys.of(person.account()).isEmpty()) {
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
        if (person.privileged() && last && app.since(person.account()).isEmpty()) {
            return false;
        }
        passkeys.remove(person.account(), id, origin);
        forgetCodesOfNothing(person.account());
        return true;
    }

    private void forgetCodesOfNothing(UUID account) {
        if (app.since(account).isEmpty() && passkeys.of(account).isEmpty()) {
            recovery.remove(account);
        }
    }
}
