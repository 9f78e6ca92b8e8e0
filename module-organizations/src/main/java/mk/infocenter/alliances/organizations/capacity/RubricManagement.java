package mk.infocenter.alliances.organizations.capacity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Step;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes rubrics, in the scope of Info-center's own tenant; all others read them by {@link RubricDirectory}. */
@Service
public class RubricManagement {

    private static final Set<String> LANGUAGES = Set.of("mk", "sq", "en");

    private final Rubrics rubrics;
    private final RubricCapacities capacities;

    RubricManagement(Rubrics rubrics, RubricCapacities capacities) {
        this.rubrics = rubrics;
        this.capacities = capacities;
    }

    /** Begins the next version with the words of the newest one; they are changed capacity by capacity. */
    @UseCase("draft-rubric")
    @Transactional
    public UUID draft() {
        var newest = rubrics.findFirstByOrderByNumberDesc().orElseThrow(() -> new NotFound("rubric to go on from"));
        var next = rubrics.save(new Rubric(newest.number() + 1));
        capacities.saveAll(capacities.findByRubricIdOrderByPosition(newest.getId()).stream()
                .map(capacity -> capacity.copyFor(next.getId()))
                .toList());
        return next.getId();
    }

    /** Publishes the first version, from the texts by code in their order; nothing happens where there is one. */
    @UseCase("publish-rubric")
    @Transactional
    public void begin(Map<String, CapacityText> texts) {
        if (rubrics.count() > 0) {
            return;
        }
        var first = rubrics.save(new Rubric(1));
        var codes = List.copyOf(texts.keySet());
        var all = texts.entrySet().stream()
                .map(text -> new RubricCapacity(
                        first.getId(), text.getKey(), codes.indexOf(text.getKey()) + 1, text.getValue()))
                .toList();
        first.publish(capacities.saveAll(all), LANGUAGES);
    }

    /** Changes what a draft says of one capacity; gives the rubric's id. */
    @UseCase("describe-capacity")
    @Transactional
    public UUID describe(UUID capacity, int seen, CapacityText text) {
        var described = capacities.findById(capacity).orElseThrow(() -> new NotFound("capacity " + capacity));
        own(described.rubricId()).describe();
        described.describe(seen, text);
        return described.rubricId();
    }

    /** Fails with {@link mk.infocenter.alliances.api.InvalidField} where a level has no words in a language. */
    @UseCase("publish-rubric")
    @Transactional
    public void publish(UUID id) {
        own(id).publish(capacities.findByRubricIdOrderByPosition(id), LANGUAGES);
    }

    @UseCase("retire-rubric")
    @Transactional
    public void retire(UUID id, Reason reason) {
        own(id).retire();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<RubricSummary> all() {
        return rubrics.findAllByOrderByNumberDesc(Limit.of(100)).stream()
                .map(Rubric::summary)
                .toList();
    }

    @Transactional(readOnly = true)
    public RubricDetails rubric(UUID id) {
        return new RubricDetails(
                own(id).summary(),
                capacities.findByRubricIdOrderByPosition(id).stream()
                        .map(RubricCapacity::details)
                        .toList());
    }

    /** What the actor may do with it now. */
    @Transactional(readOnly = true)
    public List<Step.Offer> offers(UUID id) {
        return Rubric.LIFE_CYCLE.offers(own(id));
    }

    private Rubric own(UUID id) {
        return rubrics.findById(id).orElseThrow(() -> new NotFound("rubric " + id));
    }
}
