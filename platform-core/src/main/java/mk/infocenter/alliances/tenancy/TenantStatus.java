package mk.infocenter.alliances.tenancy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life-cycle of a tenant, as far as Info-center runs it: active, suspended, active again. */
public enum TenantStatus {
    ACTIVE,
    SUSPENDED;

    private static final Map<TenantStatus, Set<TenantStatus>> NEXT =
            Map.of(ACTIVE, EnumSet.of(SUSPENDED), SUSPENDED, EnumSet.of(ACTIVE));

    /** Who may suspend and reactivate; the reason is required and kept in the history. */
    public static final Set<Role> DECIDES = EnumSet.of(Role.MANAGER);

    boolean mayBecome(TenantStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
