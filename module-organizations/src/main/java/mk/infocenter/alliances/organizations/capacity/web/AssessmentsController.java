package mk.infocenter.alliances.organizations.capacity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.capacity.AssessmentManagement;
import mk.infocenter.alliances.organizations.capacity.AssessmentOutline;
import mk.infocenter.alliances.organizations.capacity.AssessmentStatus;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Baton;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rounds of the organization, and asking for another one. */
@Controller
@Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
class AssessmentsController {

    static final int SIZE = 50;

    private final AssessmentManagement assessments;
    private final AssessmentPage page;
    private final Batons batons;
    private final Chips chips;

    AssessmentsController(AssessmentManagement assessments, AssessmentPage page, Batons batons, Chips chips) {
        this.assessments = assessments;
        this.page = page;
        this.batons = batons;
        this.chips = chips;
    }

    /** A round as a line of the list. */
    record Row(AssessmentOutline assessment, @Nullable Baton baton) {}

    @GetMapping("/{tenant}/capacity/assessments")
    String list(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable UUID after,
            Locale locale,
            Model model) {
        var query = Query.of(request, "state");
        var statuses = query.all("state", AssessmentStatus.class);
        var read = assessments.page(after, statuses, SIZE + 1).stream()
                .map(assessment -> new Row(assessment, batons.of(assessment, locale)))
                .toList();
        model.addAttribute(
                "keyset", Keyset.of(read, SIZE, row -> row.assessment().id().toString()));
        model.addAttribute("query", query);
        model.addAttribute(
                "chips",
                chips.of(query, locale)
                        .codes("state", AssessmentStatus.class, "assessment.status")
                        .list());
        model.addAttribute("states", AssessmentStatus.values());
        model.addAttribute("first", after == null);
        return "organizations/capacity/assessments";
    }

    @GetMapping("/{tenant}/capacity/assessments/download.{format:csv|xlsx}")
    @Requires(Role.STAFF)
    @StepUp
    ListFile<AssessmentOutline> download(HttpServletRequest request) {
        var statuses = Query.of(request, "state").all("state", AssessmentStatus.class);
        return ListFile.of(
                        "assessments",
                        AssessmentOutline::id,
                        (@Nullable UUID last, int many) -> assessments.page(last, statuses, many))
                .number("record.assessment.number", AssessmentOutline::number)
                .word("record.assessment.status", round -> "assessment.status." + round.status())
                .day("record.assessment.due", AssessmentOutline::due)
                .day("record.assessment.agreed_on", AssessmentOutline::agreedOn);
    }

    @PostMapping("/{tenant}/capacity/assessments")
    @Requires(Role.STAFF)
    String request(RedirectAttributes flash) {
        try {
            var requested = assessments.request();
            Toast.of("assessment.requested").show(flash);
            return "redirect:/{tenant}/capacity/assessments/" + requested.id();
        } catch (InvalidField e) {
            flash.addFlashAttribute("refused", e.message());
            return "redirect:/{tenant}/capacity";
        }
    }

    @GetMapping("/{tenant}/capacity/assessments/{assessment}")
    String assessment(@PathVariable("assessment") UUID id, Locale locale, Model model) {
        return page.show(id, locale, model);
    }
}
