package mk.infocenter.alliances.organizations.capacity.web;

import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.capacity.AssessmentManagement;
import mk.infocenter.alliances.organizations.capacity.PlanItemManagement;
import mk.infocenter.alliances.organizations.capacity.PlanQuery;
import mk.infocenter.alliances.organizations.capacity.RubricDirectory;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How strong the organization is, what it does about it, and the rubric that says what the levels mean. */
@Controller
@Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
class CapacityController {

    private static final int NEXT = 5;

    private final AssessmentManagement assessments;
    private final PlanItemManagement plan;
    private final RubricDirectory rubrics;
    private final Pictures pictures;
    private final Batons batons;

    CapacityController(
            AssessmentManagement assessments,
            PlanItemManagement plan,
            RubricDirectory rubrics,
            Pictures pictures,
            Batons batons) {
        this.assessments = assessments;
        this.plan = plan;
        this.rubrics = rubrics;
        this.pictures = pictures;
        this.batons = batons;
    }

    @GetMapping("/{tenant}/capacity")
    String capacity(Locale locale, Model model) {
        var newest = assessments.newest().orElse(null);
        model.addAttribute("newest", newest);
        model.addAttribute("baton", newest == null ? null : batons.of(newest, locale));
        model.addAttribute("running", newest != null && !newest.status().ended());
        var agreed = assessments.lastAgreed(Integer.MAX_VALUE);
        if (!agreed.isEmpty()) {
            var rubric = rubrics.published(agreed.getFirst().rubric());
            model.addAttribute("agreed", agreed);
            model.addAttribute("rubric", rubric);
            model.addAttribute("change", pictures.change(agreed, rubric, locale));
            model.addAttribute("next", plan.page(PlanQuery.OPEN, PlanQuery.Place.START, NEXT));
        }
        return "organizations/capacity/capacity";
    }

    @GetMapping("/{tenant}/capacity/rubrics/{rubric}")
    String rubric(@PathVariable("rubric") UUID id, Model model) {
        model.addAttribute("rubric", rubrics.published(id));
        return "organizations/capacity/rubric";
    }
}
