package mk.infocenter.alliances.organizations.capacity;

import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.springframework.stereotype.Component;

/**
 * Published rubrics, read from any organization: they are rows of Info-center's tenant that the public may read, so this
 * reads them as the public does, whatever the scope in force. A draft is not there.
 */
@Component
public class RubricDirectory {

    private final Rubrics rubrics;
    private final RubricCapacities capacities;
    private final ScopedWork work;

    RubricDirectory(Rubrics rubrics, RubricCapacities capacities, ScopedWork work) {
        this.rubrics = rubrics;
        this.capacities = capacities;
        this.work = work;
    }

    /** The version that new rounds are scored by; empty where none is published. */
    public Optional<RubricDetails> current() {
        return work.in(
                new Scope.Public(null),
                () -> rubrics.findFirstByStatusOrderByNumberDesc(RubricStatus.PUBLISHED)
                        .map(this::details));
    }

    /** A version that is published, or was when a round was scored by it. */
    public RubricDetails published(UUID id) {
        return work.in(new Scope.Public(null), () -> rubrics.findById(id).map(this::details))
                .orElseThrow(() -> new NotFound("rubric " + id));
    }

    private RubricDetails details(Rubric rubric) {
        return new RubricDetails(
                rubric.summary(),
                capacities.findByRubricIdOrderByPosition(rubric.getId()).stream()
                        .map(RubricCapacity::details)
                        .toList());
    }
}
