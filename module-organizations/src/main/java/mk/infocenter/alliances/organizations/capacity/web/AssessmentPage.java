package mk.infocenter.alliances.organizations.capacity.web;

import static mk.infocenter.alliances.organizations.capacity.AssessmentStatus.AGREED;
import static mk.infocenter.alliances.organizations.capacity.AssessmentStatus.DISCUSSED;
import static mk.infocenter.alliances.organizations.capacity.AssessmentStatus.PROPOSED;
import static mk.infocenter.alliances.organizations.capacity.AssessmentStatus.REQUESTED;
import static mk.infocenter.alliances.organizations.capacity.AssessmentStatus.SCORING;
import static mk.infocenter.alliances.organizations.capacity.AssessmentStatus.SUBMITTED;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.organizations.capacity.AssessmentManagement;
import mk.infocenter.alliances.organizations.capacity.AssessmentStatus;
import mk.infocenter.alliances.organizations.capacity.PlanItemDetails;
import mk.infocenter.alliances.organizations.capacity.PlanItemManagement;
import mk.infocenter.alliances.organizations.capacity.RubricDirectory;
import mk.infocenter.alliances.web.Stepper;
import mk.infocenter.alliances.web.Stepper.Phase;
import mk.infocenter.alliances.web.Stepper.Progress;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one round, which several controllers answer with. */
@Component
class AssessmentPage {

    private static final List<String> PHASES = List.of("ask", "score", "talk", "agree", "plan", "close");

    private static final Map<AssessmentStatus, Integer> PHASE =
            Map.of(REQUESTED, 0, SCORING, 1, SUBMITTED, 2, DISCUSSED, 2, PROPOSED, 3, AGREED, 4);

    private final AssessmentManagement assessments;
    private final PlanItemManagement plan;
    private final RubricDirectory rubrics;
    private final Accounts accounts;
    private final Pictures pictures;
    private final Batons batons;

    AssessmentPage(
            AssessmentManagement assessments,
            PlanItemManagement plan,
            RubricDirectory rubrics,
            Accounts accounts,
            Pictures pictures,
            Batons batons) {
        this.assessments = assessments;
        this.plan = plan;
        this.rubrics = rubrics;
        this.accounts = accounts;
        this.pictures = pictures;
        this.batons = batons;
    }

    String show(UUID id, Locale locale, Model model) {
        var assessment = assessments.assessment(id);
        var rubric = rubrics.published(assessment.rubric());
        model.addAttribute("assessment", assessment);
        model.addAttribute("rubric", rubric);
        model.addAttribute("baton", batons.of(assessment, locale));
        model.addAttribute("stepper", stepper(assessment.status()));
        model.addAttribute("transitions", Steps.buttons("assessment", assessment.steps()));
        model.addAttribute("hindrances", Steps.hindrances(assessment.steps()));
        model.addAttribute(
                "people",
                accounts.names(Stream.of(assessment.proposedBy(), assessment.confirmedBy())
                        .filter(Objects::nonNull)
                        .toList()));
        if (assessment.status().agreed()) {
            model.addAttribute("change", pictures.change(assessments.lastAgreed(assessment.number()), rubric, locale));
            model.addAttribute(
                    "planned", plan.after(id).stream().collect(Collectors.groupingBy(PlanItemDetails::capacity)));
        }
        return "organizations/capacity/assessment";
    }

    private static Stepper stepper(AssessmentStatus status) {
        var current = PHASE.getOrDefault(status, PHASES.size());
        return new Stepper(IntStream.range(0, PHASES.size())
                .mapToObj(at -> new Phase("assessment.phase." + PHASES.get(at), "", progress(at, current)))
                .toList());
    }

    private static Progress progress(int phase, int current) {
        return phase < current ? Progress.DONE : phase == current ? Progress.CURRENT : Progress.NEXT;
    }
}
