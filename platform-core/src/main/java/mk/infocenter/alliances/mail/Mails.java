package mk.infocenter.alliances.mail;

import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.RequestNumber;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the platform's letters are handed in. */
@Service
public class Mails {

    private final Outbox outbox;
    private final Addresses addresses;
    private final Seals seals;
    private final ReplyAddress replyAddress;

    Mails(Outbox outbox, Addresses addresses, Seals seals, ReplyAddress replyAddress) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.seals = seals;
        this.replyAddress = replyAddress;
    }

    /**
     * Hands a letter in as part of the use case that calls this, in whatever scope writes: it is sent once the transaction
     * has committed, and never where it did not. In a tenant's scope it speaks for that organization, else for the
     * network. Nothing happens where a letter with this key was handed in before.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter) {
        var id = UUID.randomUUID();
        var tenant = TenantContext.scope().orElseThrow() instanceof Scope.Tenant(String key) ? key : "";
        var payload = new Payload(
                letter.address(),
                letter.language(),
                letter.arguments(),
                letter.link(),
                letter.items(),
                tenant.isEmpty() ? null : replyAddress.of(tenant).orElse(null));
        outbox.add(new Outbox.Entry(
                id,
                tenant + "/" + letter.key(),
                tenant,
                letter.template(),
                letter.list(),
                letter.person(),
                addresses.hash(letter.address()),
                seals.seal(id, payload),
                TenantContext.requestId().orElseGet(RequestNumber::next)));
    }

    /** Removes what is left of all letters to a person; letters of a transaction that is still open escape this. */
    public void forget(UUID person) {
        outbox.remove("person = :person", Map.of("person", person));
    }

    /** Removes what is left of all letters to an address. */
    public void forget(String address) {
        outbox.remove("address_hash = :hash", Map.of("hash", addresses.hash(address)));
    }
}
