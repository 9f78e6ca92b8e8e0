package mk.infocenter.alliances.organizations.capacity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.organizations.NeedTaker;
import org.springframework.stereotype.Component;

/** Needs of the community become items of the capacity plan, each for one of the capacities that were agreed last. */
@Component
class PlanNeedTaker implements NeedTaker {

    static final String KIND = "plan-item";

    private final PlanItems items;
    private final AssessmentManagement assessments;
    private final RubricDirectory rubrics;

    PlanNeedTaker(PlanItems items, AssessmentManagement assessments, RubricDirectory rubrics) {
        this.items = items;
        this.assessments = assessments;
        this.rubrics = rubrics;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Start> starts(UUID need) {
        return assessments.lastAgreed(Integer.MAX_VALUE).stream()
                .limit(1)
                .flatMap(round -> rubrics.published(round.rubric()).capacities().stream()
                        .map(capacity -> new Start(
                                capacity.text().name(),
                                "/capacity/plan/new?assessment=" + round.id() + "&capacity=" + capacity.code()
                                        + "&need=" + need)))
                .toList();
    }

    @Override
    public String hindrance() {
        return "plan-item.no-round";
    }

    @Override
    public List<Taken> taken(Collection<UUID> records) {
        return items.findAllById(records).stream()
                .map(PlanItem::details)
                .map(item -> new Taken(
                        item.id(),
                        item.text().need(),
                        "plan-item.status." + item.status(),
                        progress(item.status()),
                        item.outcome(),
                        "/capacity/plan/" + item.id()))
                .toList();
    }

    private static Progress progress(PlanItemStatus status) {
        return switch (status) {
            case DONE -> Progress.DONE;
            case DROPPED -> Progress.DROPPED;
            case PROPOSED, AGREED, IN_PROGRESS -> Progress.OPEN;
        };
    }
}
