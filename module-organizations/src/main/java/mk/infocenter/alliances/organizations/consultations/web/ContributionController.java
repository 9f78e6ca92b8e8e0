package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.consultations.ConsultationManagement;
import mk.infocenter.alliances.organizations.consultations.ContributionManagement;
import mk.infocenter.alliances.organizations.consultations.NeedManagement;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.PersonDirectory;
import mk.infocenter.alliances.people.Sex;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Reasons;
import mk.infocenter.alliances.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One contribution: what it says, what became of it, whether it counts; and the form for one on paper. */
@Controller
@Requires(Role.STAFF)
class ContributionController {

    private static final String BACK = "redirect:/{tenant}/consultations/contributions/{voice}";

    private final ConsultationManagement consultations;
    private final ContributionManagement contributions;
    private final NeedManagement needs;
    private final PersonDirectory people;
    private final Municipalities municipalities;

    ContributionController(
            ConsultationManagement consultations,
            ContributionManagement contributions,
            NeedManagement needs,
            PersonDirectory people,
            Municipalities municipalities) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.needs = needs;
        this.people = people;
        this.municipalities = municipalities;
    }

    @GetMapping("/{tenant}/consultations/contributions/{voice}")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String show(@PathVariable("voice") UUID id, Model model) {
        var voice = contributions.contribution(id);
        var priority = voice.priority();
        var need = priority == null ? null : needs.from(List.of(priority)).get(priority);
        model.addAttribute("voice", voice);
        model.addAttribute("consultation", consultations.consultation(voice.consultation()));
        model.addAttribute("need", need);
        model.addAttribute("taken", need == null ? List.of() : needs.taken(need.id()));
        model.addAttribute("transitions", Steps.buttons("voice", voice.steps()));
        model.addAttribute("municipalities", municipalities.all());
        if (TenantContext.actor().role().includes(Role.STAFF)) {
            contributions
                    .person(id)
                    .ifPresent(person -> model.addAttribute(
                            "person", people.named(List.of(person)).get(person)));
        }
        return "organizations/consultations/contribution";
    }

    @PostMapping("/{tenant}/consultations/contributions/{voice}/hiding")
    String hide(
            @PathVariable("voice") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "hiding", model, response)) {
            return show(id, model);
        }
        contributions.hide(id, new Reason(reason));
        Toast.of("voice.done.hide").show(flash);
        return BACK;
    }

    @PostMapping("/{tenant}/consultations/contributions/{voice}/showing")
    String unhide(
            @PathVariable("voice") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "showing", model, response)) {
            return show(id, model);
        }
        contributions.show(id, new Reason(reason));
        Toast.of("voice.done.show").show(flash);
        return BACK;
    }

    @GetMapping("/{tenant}/consultations/{consultation}/contributions/new")
    String form(@PathVariable("consultation") UUID id, Model model) {
        model.addAttribute("form", new VoiceForm());
        return paper(id, model);
    }

    /** Leads to the contribution, where its scan is added. */
    @PostMapping("/{tenant}/consultations/{consultation}/contributions")
    String enter(
            @PathVariable("consultation") UUID id,
            @Valid @ModelAttribute("form") VoiceForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                var voice = contributions.enter(id, form.text(locale.getLanguage()));
                Toast.of("voice.entered").show(flash);
                flash.addAttribute("voice", voice);
                return BACK;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return paper(id, model);
    }

    private String paper(UUID id, Model model) {
        model.addAttribute("consultation", consultations.consultation(id));
        model.addAttribute("sexes", Sex.values());
        model.addAttribute("ages", AgeGroup.values());
        model.addAttribute("municipalities", municipalities.all());
        return "organizations/consultations/contribution-form";
    }
}
