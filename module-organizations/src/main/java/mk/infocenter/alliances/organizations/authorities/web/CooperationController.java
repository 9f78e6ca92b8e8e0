package mk.infocenter.alliances.organizations.authorities.web;

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
import mk.infocenter.alliances.organizations.authorities.CooperationManagement;
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

/** Meetings, letters and agreements with authorities. */
@Controller
@Requires(Role.STAFF)
class CooperationController {

    private final CooperationManagement cooperations;
    private final CooperationPage page;

    CooperationController(CooperationManagement cooperations, CooperationPage page) {
        this.cooperations = cooperations;
        this.page = page;
    }

    @GetMapping("/{tenant}/cooperation")
    String list(
            @RequestAttribute Visit visit,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String after,
            Locale locale,
            Model model) {
        return page.list(request, visit.organization(), after, locale, model);
    }

    @GetMapping("/{tenant}/cooperation/download.{format:csv|xlsx}")
    @StepUp
    ListFile<CooperationPage.Row> download(HttpServletRequest request, Locale locale) {
        return page.file(request, locale);
    }

    @GetMapping("/{tenant}/cooperation/new")
    String form(@RequestAttribute Visit visit, Locale locale, Model model) {
        model.addAttribute("form", new CooperationForm());
        return page.form(visit.organization(), null, locale, model);
    }

    @PostMapping("/{tenant}/cooperation")
    String record(
            @RequestAttribute Visit visit,
            @Valid @ModelAttribute("form") CooperationForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                return saved(cooperations.record(form.text()), flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.form(visit.organization(), null, locale, model);
    }

    @GetMapping("/{tenant}/cooperation/{cooperation}")
    String record(@RequestAttribute Visit visit, @PathVariable("cooperation") UUID id, Model model) {
        return page.show(visit.organization(), id, model);
    }

    @GetMapping("/{tenant}/cooperation/{cooperation}/edit")
    String edit(@RequestAttribute Visit visit, @PathVariable("cooperation") UUID id, Locale locale, Model model) {
        var record = cooperations.record(id);
        model.addAttribute("form", CooperationForm.of(record));
        return page.form(visit.organization(), record, locale, model);
    }

    /** On a stale version nothing is saved; the form comes back with both versions. */
    @PostMapping("/{tenant}/cooperation/{cooperation}/edit")
    String save(
            @RequestAttribute Visit visit,
            @PathVariable("cooperation") UUID id,
            @Valid @ModelAttribute("form") CooperationForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var stored = cooperations.record(id);
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                cooperations.edit(id, form.getVersion(), form.text());
                return saved(id, flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                stored = cooperations.record(id);
                model.addAttribute("conflict", form.conflictWith(CooperationForm.of(stored)));
                form.setVersion(stored.version());
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        return page.form(visit.organization(), stored, locale, model);
    }

    private static String saved(UUID id, RedirectAttributes flash) {
        Toast.of("cooperation.saved").show(flash);
        flash.addAttribute("saved", id);
        return "redirect:/{tenant}/cooperation/{saved}";
    }
}
