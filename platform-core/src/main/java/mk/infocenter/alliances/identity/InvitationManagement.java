package mk.infocenter.alliances.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.passwords.PasswordFault;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.limits.Limit;
import mk.infocenter.alliances.limits.Limits;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people to the organization in whose scope it is called, by a link in a mail. Whether an address is known to the
 * platform already shows nowhere until its owner accepts.
 */
@Service
public class InvitationManagement {

    /** So many open invitations one organization may have, and send in a day. */
    static final int MOST = 200;

    static final Limit DAILY = new Limit("invitation-tenant", MOST, Duration.ofDays(1));

    private final Invitations invitations;
    private final Memberships memberships;
    private final Accounts accounts;
    private final KeyRing keys;
    private final Limits limits;
    private final Clock clock;

    InvitationManagement(
            Invitations invitations,
            Memberships memberships,
            Accounts accounts,
            KeyRing keys,
            Limits limits,
            Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.accounts = accounts;
        this.keys = keys;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Invites the owner of the address. Info-center invites an administrator where there is none; all else is the
     * organization's own affair.
     *
     * @throws InvalidInvitation where they belong to the organization, are invited already, or too many are
     */
    @UseCase("invite-member")
    @Transactional
    public void invite(String address, Role role) {
        if (TenantContext.actor().role() != Role.ADMINISTRATOR && (role != Role.ADMINISTRATOR || hasAdministrator())) {
            throw new InvalidInvitation("own-affair");
        }
        if (isMember(address)) {
            throw new InvalidInvitation("member");
        }
        if (isInvited(address)) {
            throw new InvalidInvitation("invited");
        }
        take();
        var invitation = invitations.save(new Invitation(address, role, keys));
        TenantContext.announce(invitation.opened());
    }

    /** Sends a new link; the one before ends. */
    @UseCase("invite-again")
    @Transactional
    public void sendAgain(UUID id) {
        take();
        invitation(id).sendAgain();
    }

    @UseCase("withdraw-invitation")
    @Transactional
    public void withdraw(UUID id) {
        invitation(id).withdraw();
    }

    /** Withdraws those whose link ran out before the moment, so that their addresses are forgotten; for the scheduler. */
    @UseCase("lapse-invitations")
    @Transactional
    public void lapse(Instant before) {
        invitations
                .findByStatusAndExpiresAtBefore(
                        InvitationStatus.OPEN, before, org.springframework.data.domain.Limit.of(MOST))
                .forEach(Invitation::lapse);
    }

    /** The open invitations, the newest first. */
    @Transactional(readOnly = true)
    public List<OpenInvitation> open() {
        var now = clock.instant();
        return invitations
                .findByStatusOrderByIdDesc(InvitationStatus.OPEN, org.springframework.data.domain.Limit.of(MOST))
                .stream()
                .map(invitation -> new OpenInvitation(
                        invitation.getId(),
                        invitation.address(keys).orElseThrow(),
                        invitation.role(),
                        invitation.statusSince(),
                        invitation.expiresAt().orElse(null),
                        invitation.expiresAt().isPresent() && !invitation.usable(now),
                        Invitation.LIFE_CYCLE.offers(invitation)))
                .toList();
    }

    /** Whether the organization has somebody to administer it. */
    @Transactional(readOnly = true)
    public boolean hasAdministrator() {
        return memberships.existsByRoleAndStatus(Role.ADMINISTRATOR, MembershipStatus.ACTIVE);
    }

    /** Whether somebody who would administer it has a link that still works, or gets one soon. */
    @Transactional(readOnly = true)
    public boolean administratorInvited() {
        return open().stream().anyMatch(invitation -> invitation.role() == Role.ADMINISTRATOR && !invitation.expired());
    }

    /**
     * What the holder of a link is asked.
     *
     * @param known whether the address has an account already, so that no name and password are asked
     */
    public record Question(String address, Role role, boolean known) {}

    /** Empty where the link was used, has run out, was withdrawn or never existed: all answer alike. */
    @Transactional(readOnly = true)
    public Optional<Question> question(OneTimeToken token) {
        return usable(token).map(invitation -> {
            var address = invitation.address(keys).orElseThrow();
            return new Question(
                    address, invitation.role(), accounts.find(address).isPresent());
        });
    }

    /**
     * The holder of the link accepts. Where the address has no account yet, one is made with the name and the password;
     * it stays when the rest fails, and the link then still works.
     *
     * @return what is wrong with the password, if anything; then nothing has changed
     */
    @UseCase("accept-invitation")
    @Transactional
    public Optional<PasswordFault> accept(OneTimeToken token, String name, String password, Origin origin) {
        var invitation = usable(token).orElseThrow(() -> new NotFound("invitation"));
        var address = invitation.address(keys).orElseThrow();
        var known = accounts.find(address);
        if (known.isEmpty()) {
            var fault = accounts.create(address, name, password);
            if (fault.isPresent()) {
                return fault;
            }
        }
        var account = known.or(() -> accounts.find(address)).orElseThrow();
        invitation.accept();
        memberships
                .findByAccountId(account)
                .ifPresentOrElse(
                        former -> former.comeBack(invitation.role()),
                        () -> memberships.save(new Membership(account, invitation.role())));
        return Optional.empty();
    }

    private Optional<Invitation> usable(OneTimeToken token) {
        return invitations.findByTokenHash(token.hash()).filter(invitation -> invitation.usable(clock.instant()));
    }

    private boolean isMember(String address) {
        return accounts.find(address)
                .flatMap(memberships::findByAccountId)
                .filter(member -> member.status() == MembershipStatus.ACTIVE)
                .isPresent();
    }

    /** The addresses are sealed, so the open ones are read; there are few. */
    private boolean isInvited(String address) {
        return invitations
                .findByStatusOrderByIdDesc(InvitationStatus.OPEN, org.springframework.data.domain.Limit.of(MOST))
                .stream()
                .anyMatch(open -> open.address(keys).orElseThrow().equals(Account.normalized(address)));
    }

    private void take() {
        if (!limits.take(DAILY, TenantContext.requiredTenant()).allowed()
                || invitations.countByStatus(InvitationStatus.OPEN) >= MOST) {
            throw new InvalidInvitation("too-many");
        }
    }

    private Invitation invitation(UUID id) {
        return invitations.findById(id).orElseThrow(() -> new NotFound("invitation " + id));
    }
}
