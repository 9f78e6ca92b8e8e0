package mk.infocenter.alliances.organizations.exchange;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import mk.infocenter.alliances.identity.Identification;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.keys.SealBroken;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Addresses at which the calendar programs of phones and offices read the members' calendar again and again. They can't sign
 * in, so whoever knows an address reads: it names nobody, ends when its owner ends it, and shows what its owner may read at
 * that moment, which is nothing once they have left.
 */
@Service
public class CalendarSubscriptions {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PURPOSE = "calendar-address";

    private final CalendarAddresses addresses;
    private final Identification identification;
    private final KeyRing keys;
    private final ScopedWork work;

    CalendarSubscriptions(CalendarAddresses addresses, Identification identification, KeyRing keys, ScopedWork work) {
        this.addresses = addresses;
        this.identification = identification;
        this.keys = keys;
        this.work = work;
    }

    /** What an address has sealed in it; its owner is known to the database alone. */
    private record Holder(String tenant, UUID id, String root, String language) {}

    /** The end of the address of whoever acts, in the scope of the organization that keeps it; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<String> mine(String root, Locale language) {
        return addresses
                .findByAccount(actor())
                .map(address -> token(
                        new Holder(TenantContext.requiredTenant(), address.getId(), root, language.getLanguage())));
    }

    /** Gives whoever acts a new address; the one before ends. */
    @UseCase("make-calendar-address")
    @Transactional
    public void make() {
        remove();
        addresses.save(CalendarAddress.ofActor());
    }

    @UseCase("end-calendar-address")
    @Transactional
    public void end() {
        remove();
    }

    /**
     * Reads for an address, in the scope and as the person that its owner would be on the page.
     *
     * @return empty where the address was made up or has ended, or its owner may not read there any more
     */
    public <T> Optional<T> read(String token, Function<Locale, T> reading) {
        return opened(token)
                .flatMap(holder -> owner(holder)
                        .flatMap(account -> identification.entry(account, holder.root()))
                        .filter(entry -> !(entry.scope() instanceof Scope.Opened))
                        .map(entry -> TenantContext.in(
                                entry.scope(), entry.actor(), () -> reading.apply(Locale.of(holder.language())))));
    }

    private Optional<UUID> owner(Holder holder) {
        return work.in(
                new Scope.Tenant(holder.tenant()),
                () -> addresses.findById(holder.id()).map(CalendarAddress::account));
    }

    private void remove() {
        addresses.findByAccount(actor()).ifPresent(address -> {
            addresses.delete(address);
            addresses.flush();
        });
    }

    private String token(Holder holder) {
        return keys.seal(JSON.writeValueAsBytes(holder), PURPOSE);
    }

    private Optional<Holder> opened(String token) {
        try {
            return Optional.of(JSON.readValue(keys.open(token, PURPOSE), Holder.class));
        } catch (SealBroken madeUp) {
            return Optional.empty();
        }
    }

    private static UUID actor() {
        return Objects.requireNonNull(TenantContext.actor().account());
    }
}
