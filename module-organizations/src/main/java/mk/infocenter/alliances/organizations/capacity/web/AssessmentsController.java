package mk.infocenter.alliances.organizations.capacity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.capacity.AssessmentManagement;
import mk.infocenter.alliances.organizations.capacity.AssessmentOutline;
import mk.infocenter.alliances.organizations.capacity.AssessmentStatus;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Baton;
import mk.infocenter.alliances.web.Chip;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
    private final MessageSource messages;

    AssessmentsController(
            AssessmentManagement assessments, AssessmentPage page, Batons batons, MessageSource messages) {
        this.assessments = assessments;
        this.page = page;
        this.batons = batons;
        this.messages = messages;
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
        model.addAttribute("chips", chips(query, statuses, locale));
        model.addAttribute("states", AssessmentStatus.values());
        model.addAttribute("first", after == null);
        return "organizations/capacity/assessments";
    }

    @PostMapping("/{tenant}/capacity/assessments")
    @Requires(Role.STAFF)
    String request(RedirectAttributes flash) {
        try {
            var requested = assessments.request();
            flash.addFlashAttribute("done", "assessment.requested");
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

    private List<Chip> chips(Query query, List<AssessmentStatus> statuses, Locale locale) {
        return statuses.stream()
                .map(status -> new Chip(
                        messages.getMessage("assessment.status." + status, null, locale),
                        query.withoutValue("state", status.name())))
                .toList();
    }
}
