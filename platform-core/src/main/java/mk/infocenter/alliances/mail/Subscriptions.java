package mk.infocenter.alliances.mail;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Gives up subscriptions, and takes them up again, by the link that stands in each letter of a list. */
@Service
public class Subscriptions {

    private final Seals seals;
    private final Addresses addresses;

    Subscriptions(Seals seals, Addresses addresses) {
        this.seals = seals;
        this.addresses = addresses;
    }

    /** What the end of a link stands for; empty where somebody made it up. */
    public Optional<Subscription> of(String token) {
        return seals.subscription(token);
    }

    /** That of an address, for whoever is known to own it. */
    public Subscription to(String address, String tenant, String list) {
        return new Subscription(addresses.hash(address), tenant, list);
    }

    public boolean unsubscribed(Subscription subscription) {
        return addresses.unsubscribed(subscription);
    }

    public void unsubscribe(Subscription subscription) {
        addresses.unsubscribe(subscription);
    }

    public void subscribe(Subscription subscription) {
        addresses.subscribe(subscription);
    }
}
