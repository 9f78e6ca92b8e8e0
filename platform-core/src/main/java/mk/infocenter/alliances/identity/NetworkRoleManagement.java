package mk.infocenter.alliances.identity;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.sessions.Sessions;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who oversees and audits the network, in the scope of Info-center's own tenant; each role needs two grantors. */
@Service
public class NetworkRoleManagement {

    private static final UUID FIRST = new UUID(0, 0);

    private final NetworkRoles roles;
    private final Accounts accounts;
    private final Sessions sessions;

    NetworkRoleManagement(NetworkRoles roles, Accounts accounts, Sessions sessions) {
        this.roles = roles;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * Proposes the role for the owner of the address; an address without an account gets one that has no password yet.
     *
     * @throws InvalidInvitation where they hold or are proposed for it already
     */
    @UseCase("propose-network-role")
    @Transactional
    public void propose(String address, Role role, @Nullable String auditedTenant) {
        var account = accounts.findOrInvite(address);
        if (holds(account, role, auditedTenant)) {
            throw new InvalidInvitation("holds-role");
        }
        roles.save(new NetworkRole(account, role, auditedTenant));
    }

    /** Another manager confirms; the person is told by mail, with a link to choose a password where they have none. */
    @UseCase("confirm-network-role")
    @Transactional
    public void confirm(UUID id) {
        var role = role(id);
        role.confirm();
        sessions.end(role.accountId());
        TenantContext.announce(
                new NetworkRoleGiven(TenantContext.requiredTenant(), TenantContext.actor(), id, role.accountId()));
    }

    @UseCase("withdraw-network-role")
    @Transactional
    public void withdraw(UUID id) {
        role(id).withdraw();
    }

    /** The role ends at once, and with it the person's sessions. */
    @UseCase("end-network-role")
    @Transactional
    public void end(UUID id, Reason reason) {
        var role = role(id);
        role.end();
        sessions.end(role.accountId());
    }

    /** A page of the roles that are proposed or held, in the order in which they were proposed. */
    @Transactional(readOnly = true)
    public List<HeldRole> held(@Nullable UUID after, int size) {
        return read(roles.findByStatusNotAndIdGreaterThanOrderById(
                NetworkRoleStatus.ENDED, after == null ? FIRST : after, Limit.of(size)));
    }

    @Transactional(readOnly = true)
    public HeldRole held(UUID id) {
        return read(List.of(role(id))).getFirst();
    }

    private boolean holds(UUID account, Role role, @Nullable String auditedTenant) {
        return roles.findByAccountIdAndStatusNot(account, NetworkRoleStatus.ENDED).stream()
                .anyMatch(held -> held.role() == role
                        && Objects.equals(held.auditedTenant().orElse(null), auditedTenant));
    }

    private NetworkRole role(UUID id) {
        return roles.findById(id).orElseThrow(() -> new NotFound("network role " + id));
    }

    private List<HeldRole> read(List<NetworkRole> found) {
        var profiles = accounts.profiles(found.stream()
                .flatMap(role -> Stream.concat(Stream.of(role.accountId()), role.proposedBy().stream()))
                .distinct()
                .toList());
        return found.stream()
                .map(role -> {
                    var profile = Objects.requireNonNull(profiles.get(role.accountId()));
                    return new HeldRole(
                            role.getId(),
                            role.accountId(),
                            profile.name(),
                            profile.email(),
                            role.role(),
                            role.auditedTenant().orElse(null),
                            role.proposedBy()
                                    .map(proposer -> Objects.requireNonNull(profiles.get(proposer))
                                            .name())
                                    .orElse(null),
                            role.status(),
                            role.statusSince(),
                            NetworkRole.LIFE_CYCLE.offers(role));
                })
                .toList();
    }
}
