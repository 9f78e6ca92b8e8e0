package mk.infocenter.alliances.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;

/**
 * All that a signed-in person may do where, read anew for each request, so that a change holds at once.
 *
 * @param memberships role by tenant
 * @param oversight officer or manager of the network, if any
 * @param auditsNetwork whether they read the history of every tenant
 * @param audits tenants whose history alone they read
 * @param secondFactor whether they have an authenticator app or a passkey to prove themselves by
 * @param openings whose records they opened; each counts only while they have the role that they opened it in
 * @param secondFactorDemanded whether they need one whatever they may do, because they once lost theirs
 */
public record Grants(
        UUID account,
        String name,
        Map<String, Role> memberships,
        Optional<Role> oversight,
        boolean auditsNetwork,
        List<String> audits,
        boolean secondFactor,
        List<LiveOpening> openings,
        boolean secondFactorDemanded) {

    public Grants {
        memberships = Map.copyOf(memberships);
        audits = List.copyOf(audits);
        openings = List.copyOf(openings);
    }

    /** Of somebody who opened nobody's records. */
    public Grants(
            UUID account,
            String name,
            Map<String, Role> memberships,
            Optional<Role> oversight,
            boolean auditsNetwork,
            List<String> audits,
            boolean secondFactor) {
        this(account, name, memberships, oversight, auditsNetwork, audits, secondFactor, List.of(), false);
    }

    /** Of somebody without a second factor. */
    public Grants(
            UUID account,
            String name,
            Map<String, Role> memberships,
            Optional<Role> oversight,
            boolean auditsNetwork,
            List<String> audits) {
        this(account, name, memberships, oversight, auditsNetwork, audits, false);
    }

    /** Whether what they may do needs a second factor: administering an organization, overseeing or auditing. */
    public boolean privileged() {
        return memberships.containsValue(Role.ADMINISTRATOR) || oversight.isPresent() || mayAudit();
    }

    /** Whether they must have a second factor before anything else. */
    public boolean needsSecondFactor() {
        return privileged() || secondFactorDemanded;
    }

    /** What is left of the grants for a token: one tenant, and there no more than the role; nothing elsewhere. */
    Grants narrowedTo(String tenant, Role role) {
        var member = memberships.get(tenant);
        return new Grants(
                account,
                name,
                member == null ? Map.of() : Map.of(tenant, role == Role.STAFF ? Role.STAFF : member),
                Optional.empty(),
                false,
                List.of(),
                secondFactor,
                List.of(),
                secondFactorDemanded);
    }

    public boolean mayAudit() {
        return auditsNetwork || !audits.isEmpty();
    }

    public boolean mayAudit(String tenant) {
        return auditsNetwork || audits.contains(tenant);
    }

    /** Whether they may open the tenant's records in this role, once they say why. */
    public boolean mayOpen(String tenant, Role role) {
        return role == Role.AUDITOR
                ? mayAudit(tenant)
                : oversight.filter(role::equals).isPresent();
    }

    /** Their opening of the tenant in this role, the longest where there are several. */
    Optional<LiveOpening> opening(String tenant, Role role) {
        return openings.stream()
                .filter(opening -> opening.tenant().equals(tenant) && opening.role() == role && mayOpen(tenant, role))
                .max(Comparator.comparing(LiveOpening::until));
    }
}
