package mk.infocenter.alliances.identity.providers;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.identity.Attempt;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.events.SecurityEvent.FactorAdded;
import mk.infocenter.alliances.identity.events.SecurityEvent.FactorRemoved;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignInRefused;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignInRefused.Why;
import mk.infocenter.alliances.identity.sessions.Factor;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Which account is whose at the provider, by issuer and subject. Nobody is matched by an e-mail address: a provider may
 * hand an address on to somebody else, or never have checked it, and then a stranger would own the account.
 */
@Service
public class ProviderLinks {

    private final SignInProvider provider;
    private final ProviderLinkRows rows;
    private final ScopedWork work;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ProviderLinks(
            SignInProvider provider,
            ProviderLinkRows rows,
            ScopedWork work,
            Clock clock,
            ApplicationEventPublisher events) {
        this.provider = provider;
        this.rows = rows;
        this.work = work;
        this.clock = clock;
        this.events = events;
    }

    /** The account that is linked to whom the provider names; refused where none is. */
    public Attempt check(ProviderProof proof, Origin origin) {
        var account = work.in(
                new Scope.Identity(),
                () -> rows.findByIssuerAndSubject(proof.issuer(), proof.subject())
                        .map(link -> {
                            link.use(clock.instant());
                            return link.accountId();
                        }));
        if (account.isEmpty()) {
            events.publishEvent(new SignInRefused(null, Factor.PROVIDER.name(), Why.NOT_LINKED, origin));
            return new Attempt.Refused();
        }
        return new Attempt.Accepted(account.get(), proof.two() ? Factor.PROVIDER_TWO : Factor.PROVIDER);
    }

    /** The account's own link; empty where it has none, or there is no provider any more. */
    public Optional<LinkedProvider> of(UUID account) {
        return provider.issuer()
                .flatMap(issuer -> work.in(new Scope.Identity(), () -> rows.findByAccountIdAndIssuer(account, issuer)))
                .map(ProviderLink::shown);
    }

    /** False where the account has a link, or whom the provider names is linked to another account. */
    public boolean link(UUID account, ProviderProof proof, Origin origin) {
        try {
            work.in(new Scope.Identity(), () -> rows.saveAndFlush(new ProviderLink(account, proof, clock.instant())));
        } catch (DataIntegrityViolationException taken) {
            return false;
        }
        events.publishEvent(new FactorAdded(account, Factor.PROVIDER.name(), origin));
        return true;
    }

    /** Nothing happens where there is no link. */
    public boolean remove(UUID account, Origin origin) {
        var removed = work.in(new Scope.Identity(), () -> {
            var found = provider.issuer().flatMap(issuer -> rows.findByAccountIdAndIssuer(account, issuer));
            found.ifPresent(rows::delete);
            return found.isPresent();
        });
        if (removed) {
            events.publishEvent(new FactorRemoved(account, Factor.PROVIDER.name(), origin));
        }
        return removed;
    }
}
