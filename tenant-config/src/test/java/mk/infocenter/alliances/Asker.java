package mk.infocenter.alliances;

import java.util.Set;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Role;

/** Who asks for a route in tests of all of them; who belongs to an organization belongs to {@link RouteRecords#OWN}. */
enum Asker {
    VISITOR(""),
    STAFF(DemoAccounts.email(Role.STAFF, RouteRecords.OWN)),
    ADMINISTRATOR(DemoAccounts.email(Role.ADMINISTRATOR, RouteRecords.OWN)),
    OFFICER(DemoAccounts.email(Role.OFFICER, "infocenter")),
    MANAGER(DemoAccounts.email(Role.MANAGER, "infocenter")),
    NETWORK_AUDITOR("auditor@network.example"),
    TENANT_AUDITOR(DemoAccounts.email(Role.AUDITOR, RouteRecords.OWN)),
    /** An officer who said why they read both organizations, and an auditor of the network who did. */
    OPENED_OFFICER("opened-officer@network.example"),
    OPENED_AUDITOR("opened-auditor@network.example");

    static final Set<Asker> MEMBERS = Set.of(STAFF, ADMINISTRATOR);
    static final Set<Asker> OVERSIGHT = Set.of(OFFICER, MANAGER, OPENED_OFFICER);
    static final Set<Asker> AUDITORS = Set.of(NETWORK_AUDITOR, TENANT_AUDITOR, OPENED_AUDITOR);

    /** The address of the account, empty for a visitor. */
    final String email;

    Asker(String email) {
        this.email = email;
    }
}
