package mk.infocenter.alliances.mail;

import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.keys.SealBroken;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals letters and the links by which people unsubscribe, each for its own purpose. */
@Component
class Seals {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LINK = "mail-list";

    private final KeyRing keys;

    Seals(KeyRing keys) {
        this.keys = keys;
    }

    String seal(UUID letter, Payload payload) {
        return keys.seal(JSON.writeValueAsBytes(payload), "mail|" + letter);
    }

    Payload open(UUID letter, String sealed) {
        return JSON.readValue(keys.open(sealed, "mail|" + letter), Payload.class);
    }

    /** The end of the address at which this subscription is given up; it names nobody and does not end. */
    String token(Subscription subscription) {
        return keys.seal(JSON.writeValueAsBytes(subscription), LINK);
    }

    /** Empty where somebody made the token up. */
    Optional<Subscription> subscription(String token) {
        try {
            return Optional.of(JSON.readValue(keys.open(token, LINK), Subscription.class));
        } catch (SealBroken forged) {
            return Optional.empty();
        }
    }
}
