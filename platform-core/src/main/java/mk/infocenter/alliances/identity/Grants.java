package mk.infocenter.alliances.identity;

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
 */
public record Grants(
        UUID account,
        String name,
        Map<String, Role> memberships,
        Optional<Role> oversight,
        boolean auditsNetwork,
        List<String> audits) {

    public Grants {
        memberships = Map.copyOf(memberships);
        audits = List.copyOf(audits);
    }

    public boolean mayAudit() {
        return auditsNetwork || !audits.isEmpty();
    }

    public boolean mayAudit(String tenant) {
        return auditsNetwork || audits.contains(tenant);
    }
}
