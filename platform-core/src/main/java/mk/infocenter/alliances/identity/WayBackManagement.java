package mk.infocenter.alliances.identity;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.events.SecurityEvent;
import mk.infocenter.alliances.identity.sessions.Sessions;
import mk.infocenter.alliances.mail.Letter;
import mk.infocenter.alliances.mail.Mails;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ways back for people who lost their second factor, in the scope of the tenant that opens them. */
@Service
public class WayBackManagement {

    /** So many at most wait for another manager; there are few. */
    static final int MOST = 100;

    private static final Set<WayBackStatus> LIVE = Set.of(WayBackStatus.PROPOSED, WayBackStatus.OPEN);

    private final WaysBack ways;
    private final Memberships memberships;
    private final Accounts accounts;
    private final GrantReader grants;
    private final Sessions sessions;
    private final Mails mails;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WayBackManagement(
            WaysBack ways,
            Memberships memberships,
            Accounts accounts,
            GrantReader grants,
            Sessions sessions,
            Mails mails,
            Clock clock,
            ApplicationEventPublisher events) {
        this.ways = ways;
        this.memberships = memberships;
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
        this.mails = mails;
        this.clock = clock;
        this.events = events;
    }

    /**
     * An administrator lets one of the organization's staff back in.
     *
     * @throws WayBackRefused where two of Info-center's managers must agree, or there is nothing to replace
     */
    @UseCase("open-way-back")
    @Transactional
    public void openFor(UUID membership, Reason reason) {
        var member = memberships
                .findById(membership)
                .filter(found -> found.status() == MembershipStatus.ACTIVE)
                .orElseThrow(() -> new NotFound("membership " + membership));
        if (person(member.getAccountId()).privileged()) {
            throw new WayBackRefused("privileged");
        }
        begin(member.getAccountId(), false).open();
    }

    /**
     * One of Info-center's managers asks another to let the owner of the address back in.
     *
     * @throws WayBackRefused where the address has no account, it is their own, or there is nothing to replace
     */
    @UseCase("propose-way-back")
    @Transactional
    public void propose(String address, Reason reason) {
        var account = accounts.find(address).orElseThrow(() -> new WayBackRefused("unknown"));
        if (account.equals(TenantContext.actor().account())) {
            throw new WayBackRefused("own");
        }
        begin(account, true);
    }

    /** Another manager agrees; the link is sent. */
    @UseCase("open-way-back")
    @Transactional
    public void open(UUID id, Reason reason) {
        way(id).open();
    }

    @UseCase("withdraw-way-back")
    @Transactional
    public void withdraw(UUID id) {
        way(id).withdraw();
    }

    /** Those that wait for another manager, the newest first. */
    @Transactional(readOnly = true)
    public List<ProposedWayBack> proposed() {
        var found = ways.findByStatusOrderByIdDesc(WayBackStatus.PROPOSED, Limit.of(MOST));
        var profiles = accounts.profiles(found.stream()
                .flatMap(way -> Stream.concat(Stream.of(way.accountId()), way.proposedBy().stream()))
                .distinct()
                .toList());
        return found.stream()
                .map(way -> {
                    var profile = Objects.requireNonNull(profiles.get(way.accountId()));
                    return new ProposedWayBack(
                            way.getId(),
                            profile.name(),
                            profile.email(),
                            way.proposedBy()
                                    .map(proposer -> Objects.requireNonNull(profiles.get(proposer))
                                            .name())
                                    .orElse(""),
                            way.statusSince(),
                            WayBack.LIFE_CYCLE.offers(way));
                })
                .toList();
    }

    /** Whose way back the link is; empty where it was used, has run out, was withdrawn or never existed. */
    @Transactional(readOnly = true)
    public Optional<UUID> account(OneTimeToken token) {
        return usable(token).map(WayBack::accountId);
    }

    /**
     * The person, whose password is proven, comes back: all second factors and sessions end, and a new factor has to be
     * added before anything else.
     */
    @UseCase("use-way-back")
    @Transactional
    public void use(OneTimeToken token, Locale language, Origin origin) {
        var way = usable(token).orElseThrow(() -> new NotFound("way back"));
        way.use();
        // Taken by one request alone, before anything of the account changes.
        ways.saveAndFlush(way);
        accounts.demandSecondFactor(way.accountId());
        events.publishEvent(new SecurityEvent.FactorsLost(way.accountId(), origin));
        sessions.end(way.accountId());
        mails.send(Letter.of(
                        "way-back-used/" + way.getId(),
                        "way-back-used",
                        accounts.profile(way.accountId()).email(),
                        language)
                .withLink("/account/security"));
    }

    /** One at a time for each person: an earlier one ends. */
    private WayBack begin(UUID account, boolean fourEyes) {
        if (!person(account).secondFactor()) {
            throw new WayBackRefused("no-factor");
        }
        ways.findByAccountIdAndStatusIn(account, LIVE).forEach(WayBack::withdraw);
        return ways.save(new WayBack(account, fourEyes));
    }

    private Grants person(UUID account) {
        return grants.of(account).orElseThrow(() -> new NotFound("account " + account));
    }

    private Optional<WayBack> usable(OneTimeToken token) {
        return ways.findByTokenHash(token.hash()).filter(way -> way.usable(clock.instant()));
    }

    private WayBack way(UUID id) {
        return ways.findById(id).orElseThrow(() -> new NotFound("way back " + id));
    }
}
