package mk.infocenter.alliances.organizations.alliances.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.alliances.AllianceManagement;
import mk.infocenter.alliances.sharing.CircleName;
import mk.infocenter.alliances.sharing.CircleView;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.web.Dates;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The alliances of an organization: those that it leads, belongs to or is invited into. */
@Controller
@Requires(Role.STAFF)
class AllianceController {

    private final AllianceManagement alliances;
    private final AllianceList list;
    private final AlliancePage page;
    private final Dates dates;

    AllianceController(AllianceManagement alliances, AllianceList list, AlliancePage page, Dates dates) {
        this.alliances = alliances;
        this.list = list;
        this.page = page;
        this.dates = dates;
    }

    @GetMapping("/{tenant}/alliances")
    String list(@RequestAttribute Visit visit, HttpServletRequest request, Locale locale, Model model) {
        return list.show(request, visit.organization().key(), locale, model);
    }

    @GetMapping("/{tenant}/alliances/download.{format:csv|xlsx}")
    @StepUp
    ListFile<AllianceList.Row> download(@RequestAttribute Visit visit, HttpServletRequest request, Locale locale) {
        return list.file(request, visit.organization().key(), locale);
    }

    @GetMapping("/{tenant}/alliances/new")
    @Requires(Role.ADMINISTRATOR)
    String form(@RequestAttribute Visit visit, Model model) {
        var form = new AllianceForm();
        form.setSince(dates.today());
        model.addAttribute("form", form);
        return form(visit, null, model);
    }

    @PostMapping("/{tenant}/alliances")
    @Requires(Role.ADMINISTRATOR)
    String found(
            @RequestAttribute Visit visit,
            @Valid @ModelAttribute("form") AllianceForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                var circle = CircleName.of(alliances.found(form.names(), form.terms()));
                Toast.of("alliance.founded").show(flash);
                flash.addAttribute("home", circle.home());
                flash.addAttribute("id", circle.id());
                return "redirect:/{tenant}/alliances/{home}/{id}";
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(visit, null, model);
    }

    @GetMapping("/{tenant}/alliances/{home}/{id}")
    String alliance(@PathVariable String home, @PathVariable UUID id, Locale locale, Model model) {
        page.fill(page.find(new CircleName(home, id)), locale, model);
        return "organizations/alliances/alliance";
    }

    @GetMapping("/{tenant}/alliances/{home}/{id}/edit")
    @Requires(Role.ADMINISTRATOR)
    String edit(@RequestAttribute Visit visit, @PathVariable String home, @PathVariable UUID id, Model model) {
        var circle = led(new CircleName(home, id));
        model.addAttribute("form", stored(circle));
        return form(visit, circle, model);
    }

    /** On a stale version nothing is saved; the form comes back with both versions. */
    @PostMapping("/{tenant}/alliances/{home}/{id}/edit")
    @Requires(Role.ADMINISTRATOR)
    String save(
            @RequestAttribute Visit visit,
            @PathVariable String home,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AllianceForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var circle = led(new CircleName(home, id));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (!errors.hasErrors()) {
            try {
                alliances.edit(circle.circle(), form.names(), form.terms());
                Toast.of("alliance.saved").show(flash);
                return "redirect:/{tenant}/alliances/{home}/{id}";
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                var stored = stored(led(new CircleName(home, id)));
                model.addAttribute("conflict", form.conflictWith(stored));
                form.setVersion(stored.getVersion());
                response.setStatus(HttpStatus.CONFLICT.value());
            }
        }
        return form(visit, circle, model);
    }

    private AllianceForm stored(CircleView circle) {
        return AllianceForm.of(
                circle.name(), alliances.terms(circle).orElseThrow(() -> new NotFound("alliance " + circle.circle())));
    }

    private CircleView led(CircleName name) {
        var circle = page.find(name);
        if (!circle.leads()) {
            throw new NotFound("led alliance " + name);
        }
        return circle;
    }

    private static String form(Visit visit, @Nullable CircleView circle, Model model) {
        model.addAttribute("circle", circle);
        model.addAttribute("tenant", visit.organization());
        return "organizations/alliances/alliance-form";
    }
}
