package mk.infocenter.alliances.organizations.profile;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The risks that Info-center sees in the organization in scope, or in all. */
@Service
public class RiskManagement {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final RiskFlags flags;

    RiskManagement(RiskFlags flags) {
        this.flags = flags;
    }

    /** Raises a flag in the organization in scope, for the reason. */
    @UseCase("raise-risk-flag")
    @Transactional
    public RiskDetails raise(RiskKind kind, RiskLevel level, Reason cause) {
        return flags.saveAndFlush(new RiskFlag(kind, level, cause)).details();
    }

    @UseCase("clear-risk-flag")
    @Transactional
    public void clear(UUID id, Reason reason) {
        own(id).clear();
    }

    @Transactional(readOnly = true)
    public RiskDetails flag(UUID id) {
        return own(id).details();
    }

    /**
     * The newest first.
     *
     * @param before id of the last one of the page before, null at first
     * @param statuses none means all
     */
    @Transactional(readOnly = true)
    public List<RiskDetails> page(@Nullable UUID before, Collection<RiskStatus> statuses, int size) {
        return flags.page(before == null ? NEWEST : before, orAll(statuses, RiskStatus.class), Limit.of(size)).stream()
                .map(RiskFlag::details)
                .toList();
    }

    /** The same in the whole network. */
    @Transactional(readOnly = true)
    public List<NetworkRisk> ofNetwork(
            @Nullable UUID before, Collection<RiskStatus> statuses, Collection<RiskLevel> levels, int size) {
        return flags.ofNetwork(
                before == null ? NEWEST : before,
                orAll(statuses, RiskStatus.class),
                orAll(levels, RiskLevel.class),
                Limit.of(size));
    }

    private static <E extends Enum<E>> Collection<E> orAll(Collection<E> some, Class<E> type) {
        return some.isEmpty() ? EnumSet.allOf(type) : some;
    }

    private RiskFlag own(UUID id) {
        return flags.findById(id).orElseThrow(() -> new NotFound("risk flag " + id));
    }
}
