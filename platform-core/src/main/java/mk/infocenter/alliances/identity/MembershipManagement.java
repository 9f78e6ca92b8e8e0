package mk.infocenter.alliances.identity;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.identity.sessions.Sessions;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the organization in whose scope it is called, and what they may do there. */
@Service
public class MembershipManagement {

    private static final UUID FIRST = new UUID(0, 0);

    private final Memberships memberships;
    private final Accounts accounts;
    private final Sessions sessions;

    MembershipManagement(Memberships memberships, Accounts accounts, Sessions sessions) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** A page of those who work here, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<Member> members(@Nullable UUID after, int size) {
        return read(memberships.findByStatusAndIdGreaterThanOrderById(
                MembershipStatus.ACTIVE, after == null ? FIRST : after, Limit.of(size)));
    }

    /** The same of those in one role. */
    @Transactional(readOnly = true)
    public List<Member> members(Role role, @Nullable UUID after, int size) {
        return read(memberships.findByStatusAndRoleAndIdGreaterThanOrderById(
                MembershipStatus.ACTIVE, role, after == null ? FIRST : after, Limit.of(size)));
    }

    @Transactional(readOnly = true)
    public Member member(UUID id) {
        return read(List.of(membership(id))).getFirst();
    }

    /**
     * Gives the person the other role, and ends their sessions.
     *
     * @throws LastAdministrator where nobody would administer the organization
     */
    @UseCase("change-member-role")
    @Transactional
    public void changeRole(UUID id, int version, Role role) {
        var administrators = administrators();
        var member = membership(id);
        member.changeRole(version, role, administrators);
        sessions.end(member.getAccountId());
    }

    /** The person works here no longer; their sessions end. What they have done keeps their name. */
    @UseCase("end-membership")
    @Transactional
    public void end(UUID id, int version, Reason reason) {
        var administrators = administrators();
        var member = membership(id);
        member.end(version, administrators);
        sessions.end(member.getAccountId());
    }

    /** Ends the sessions of somebody whose organization is no more, once the transaction that says so has committed. */
    public void endSessions(UUID account) {
        sessions.end(account);
    }

    private List<Membership> administrators() {
        return memberships.findByRoleAndStatusOrderById(Role.ADMINISTRATOR, MembershipStatus.ACTIVE);
    }

    private Membership membership(UUID id) {
        return memberships.findById(id).orElseThrow(() -> new NotFound("membership " + id));
    }

    private List<Member> read(List<Membership> found) {
        var profiles =
                accounts.profiles(found.stream().map(Membership::getAccountId).toList());
        return found.stream()
                .map(member -> {
                    var profile = Objects.requireNonNull(profiles.get(member.getAccountId()));
                    return new Member(
                            member.getId(),
                            member.getVersion(),
                            member.getAccountId(),
                            profile.name(),
                            profile.email(),
                            member.getRole(),
                            member.status(),
                            member.statusSince(),
                            Membership.LIFE_CYCLE.offers(member));
                })
                .toList();
    }
}
