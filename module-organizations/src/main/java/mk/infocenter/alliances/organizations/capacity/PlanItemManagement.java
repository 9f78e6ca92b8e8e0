package mk.infocenter.alliances.organizations.capacity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.MembershipManagement;
import mk.infocenter.alliances.organizations.CommunityNeeds;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.UseCase;
import mk.infocenter.alliances.web.Dates;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The capacity plan of the organization in scope; Info-center's officers take part as in its assessment rounds. */
@Service
public class PlanItemManagement {

    private static final int MOST_MEMBERS = 1000;

    private final PlanItems items;
    private final Assessments assessments;
    private final MembershipManagement members;
    private final CommunityNeeds needs;
    private final Clock clock;

    PlanItemManagement(
            PlanItems items, Assessments assessments, MembershipManagement members, CommunityNeeds needs, Clock clock) {
        this.items = items;
        this.assessments = assessments;
        this.members = members;
        this.needs = needs;
        this.clock = clock;
    }

    /** Makes an item of a gap, or of another capacity that was chosen, once the levels are agreed. */
    @UseCase("propose-plan-item")
    @Transactional
    public PlanItemDetails propose(UUID assessment, String capacity, PlanItemText text) {
        return proposed(assessment, capacity, text);
    }

    /** The same for a need of the community, which the item takes up. */
    @UseCase("propose-plan-item")
    @Transactional
    public PlanItemDetails propose(UUID assessment, String capacity, PlanItemText text, UUID need) {
        var item = proposed(assessment, capacity, text);
        needs.takeUp(need, PlanNeedTaker.KIND, item.id());
        return item;
    }

    private PlanItemDetails proposed(UUID assessment, String capacity, PlanItemText text) {
        assessments
                .findById(assessment)
                .orElseThrow(() -> new NotFound("assessment " + assessment))
                .requirePlannable(capacity);
        check(text);
        return items.saveAndFlush(new PlanItem(assessment, capacity, text)).details();
    }

    @UseCase("revise-plan-item")
    @Transactional
    public PlanItemDetails revise(UUID id, int seen, PlanItemText text) {
        var item = own(id);
        check(text);
        item.revise(seen, text);
        return items.saveAndFlush(item).details();
    }

    @UseCase("agree-plan-item")
    @Transactional
    public PlanItemDetails agree(UUID id, int seen) {
        var item = own(id);
        item.agree(seen);
        return items.saveAndFlush(item).details();
    }

    @UseCase("start-plan-item")
    @Transactional
    public PlanItemDetails start(UUID id) {
        var item = own(id);
        item.start();
        return items.saveAndFlush(item).details();
    }

    /** Fails with {@link InvalidField} where nothing is said of what came of it. */
    @UseCase("complete-plan-item")
    @Transactional
    public PlanItemDetails complete(UUID id, LocalizedText outcome) {
        var item = own(id);
        PlanItemText.check(outcome, "outcome", true);
        item.complete(outcome);
        return items.saveAndFlush(item).details();
    }

    @UseCase("reconsider-plan-item")
    @Transactional
    public void reconsider(UUID id, Reason reason) {
        own(id).reconsider();
    }

    @UseCase("drop-plan-item")
    @Transactional
    public void drop(UUID id, Reason reason) {
        own(id).drop();
    }

    @Transactional(readOnly = true)
    public PlanItemDetails item(UUID id) {
        return own(id).details();
    }

    /** The next ones first. */
    @Transactional(readOnly = true)
    public List<PlanItemDetails> page(PlanQuery query, PlanQuery.Place after, int size) {
        return items
                .page(
                        after.due(),
                        after.id(),
                        query.statuses(),
                        query.capacity(),
                        query.overdue() ? today() : PlanQuery.NEVER,
                        Limit.of(size))
                .stream()
                .map(PlanItem::details)
                .toList();
    }

    /** What was planned after a round, in the order in which it was proposed. */
    @Transactional(readOnly = true)
    public List<PlanItemDetails> after(UUID assessment) {
        return items.findByAssessmentIdOrderById(assessment).stream()
                .map(PlanItem::details)
                .toList();
    }

    private void check(PlanItemText text) {
        if (text.due().isBefore(today())) {
            throw new InvalidField("due", "plan-item.due.past");
        }
        var account = text.responsible().account();
        if (account != null
                && members.members(null, MOST_MEMBERS).stream()
                        .noneMatch(member -> member.account().equals(account))) {
            throw new InvalidField("responsible", "plan-item.responsible.unknown");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    private PlanItem own(UUID id) {
        return items.findById(id).orElseThrow(() -> new NotFound("plan item " + id));
    }
}
