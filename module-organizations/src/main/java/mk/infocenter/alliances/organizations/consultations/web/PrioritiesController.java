package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.consultations.ConsultationManagement;
import mk.infocenter.alliances.organizations.consultations.NeedManagement;
import mk.infocenter.alliances.organizations.consultations.PriorityManagement;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a community asks for, put into an order whose reasons and counts are seen. */
@Controller
@Requires(Role.STAFF)
class PrioritiesController {

    private static final String LIST = "redirect:/{tenant}/consultations/{consultation}/priorities";
    private static final String PLACE = "place-";

    private final ConsultationManagement consultations;
    private final PriorityManagement priorities;
    private final PriorityPage page;
    private final NeedManagement needs;
    private final Pictures pictures;

    PrioritiesController(
            ConsultationManagement consultations,
            PriorityManagement priorities,
            PriorityPage page,
            NeedManagement needs,
            Pictures pictures) {
        this.consultations = consultations;
        this.priorities = priorities;
        this.page = page;
        this.needs = needs;
        this.pictures = pictures;
    }

    @GetMapping("/{tenant}/consultations/{consultation}/priorities")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String list(@PathVariable("consultation") UUID id, Locale locale, Model model) {
        var figures = consultations.figures(id);
        model.addAttribute("consultation", consultations.consultation(id));
        model.addAttribute("figures", figures);
        model.addAttribute("rows", pictures.rows(priorities.of(id), figures, locale));
        return "organizations/consultations/priorities";
    }

    /** @param typed a number for each priority, named by its id */
    @PostMapping("/{tenant}/consultations/{consultation}/ranking")
    String rank(
            @PathVariable("consultation") UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        var places = new HashMap<UUID, Integer>();
        typed.forEach((name, number) -> {
            if (name.startsWith(PLACE) && number.strip().matches("\\d{1,4}")) {
                places.put(UUID.fromString(name.substring(PLACE.length())), Integer.valueOf(number.strip()));
            }
        });
        priorities.rank(id, places);
        Toast.of("priorities.ranked").show(flash);
        return LIST;
    }

    @GetMapping("/{tenant}/consultations/{consultation}/priorities/new")
    String form(@RequestAttribute Visit visit, @PathVariable("consultation") UUID id, Model model) {
        model.addAttribute("form", new PriorityForm());
        return form(visit, null, id, model);
    }

    @PostMapping("/{tenant}/consultations/{consultation}/priorities")
    String add(
            @RequestAttribute Visit visit,
            @PathVariable("consultation") UUID id,
            @Valid @ModelAttribute("form") PriorityForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                priorities.add(id, form.title(), form.reason());
                Toast.of("priority.saved").show(flash);
                return LIST;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(visit, null, id, model);
    }

    @GetMapping("/{tenant}/consultations/priorities/{priority}")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String show(@PathVariable("priority") UUID id, Locale locale, Model model) {
        return page.show(id, locale, model);
    }

    @GetMapping("/{tenant}/consultations/priorities/{priority}/edit")
    String edit(@RequestAttribute Visit visit, @PathVariable("priority") UUID id, Model model) {
        var priority = priorities.priority(id);
        model.addAttribute("form", PriorityForm.of(priority));
        return form(visit, id, priority.consultation(), model);
    }

    @PostMapping("/{tenant}/consultations/priorities/{priority}/edit")
    String save(
            @RequestAttribute Visit visit,
            @PathVariable("priority") UUID id,
            @Valid @ModelAttribute("form") PriorityForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var stored = priorities.priority(id);
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                priorities.describe(id, form.getVersion(), form.title(), form.reason());
                Toast.of("priority.saved").show(flash);
                flash.addAttribute("consultation", stored.consultation());
                return LIST;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                stored = priorities.priority(id);
                model.addAttribute("conflict", form.conflictWith(PriorityForm.of(stored)));
                form.setVersion(stored.version());
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        return form(visit, id, stored.consultation(), model);
    }

    @PostMapping("/{tenant}/consultations/priorities/{priority}/removal")
    String remove(@PathVariable("priority") UUID id, RedirectAttributes flash) {
        var consultation = priorities.priority(id).consultation();
        priorities.remove(id);
        Toast.of("priority.removed").show(flash);
        flash.addAttribute("consultation", consultation);
        return LIST;
    }

    @PostMapping("/{tenant}/consultations/priorities/{priority}/need")
    String need(@PathVariable("priority") UUID id, RedirectAttributes flash) {
        Toast.of("need.recorded").show(flash);
        flash.addAttribute("need", needs.record(id).id());
        return "redirect:/{tenant}/needs/{need}";
    }

    private String form(Visit visit, @Nullable UUID id, UUID consultation, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("tenant", visit.organization());
        model.addAttribute("consultation", consultations.consultation(consultation));
        return "organizations/consultations/priority-form";
    }
}
