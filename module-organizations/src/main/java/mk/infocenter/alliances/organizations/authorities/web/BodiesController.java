package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.authorities.AuthorityDirectory;
import mk.infocenter.alliances.organizations.authorities.AuthorityKind;
import mk.infocenter.alliances.organizations.authorities.AuthorityManagement;
import mk.infocenter.alliances.organizations.authorities.AuthorityView;
import mk.infocenter.alliances.organizations.authorities.OfficialView;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One body and its officials: the same pages for what an organization adds and for the register that Info-center keeps. Each
 * of both says itself which of the roles may use them there.
 */
@Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
abstract class BodiesController {

    final AuthorityManagement management;
    final AuthorityDirectory directory;

    BodiesController(AuthorityManagement management, AuthorityDirectory directory) {
        this.management = management;
        this.directory = directory;
    }

    /** Whose rows are kept here. */
    abstract TenantSummary keeper(Visit visit);

    /** What else the page of a body says. */
    abstract void more(Visit visit, AuthorityView body, Locale locale, Model model);

    /** Runs in the scope of the tenant whose rows are kept here. */
    final <T> T kept(Visit visit, Supplier<T> work) {
        return TenantContext.in(new Scope.Tenant(keeper(visit).key()), work::get);
    }

    @GetMapping("/new")
    String form(@RequestAttribute Visit visit, Model model) {
        model.addAttribute("form", new AuthorityForm());
        return form(visit, null, model);
    }

    @PostMapping
    String add(
            @RequestAttribute Visit visit,
            @Valid @ModelAttribute("form") AuthorityForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                var id = kept(visit, () -> management.add(form.text()));
                return done("authority.added", id, flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(visit, null, model);
    }

    @GetMapping("/{authority}")
    String body(@RequestAttribute Visit visit, @PathVariable("authority") UUID id, Locale locale, Model model) {
        return show(visit, id, locale, model);
    }

    final String show(Visit visit, UUID id, Locale locale, Model model) {
        var body = kept(visit, () -> directory.authority(id));
        model.addAttribute("body", body);
        model.addAttribute("officials", directory.officials(keeper(visit).key(), List.of(body.id())));
        model.addAttribute("keeper", keeper(visit).key());
        more(visit, body, locale, model);
        return "organizations/authorities/authority";
    }

    @GetMapping("/{authority}/edit")
    String edit(@RequestAttribute Visit visit, @PathVariable("authority") UUID id, Model model) {
        var body = own(visit, id);
        model.addAttribute("form", AuthorityForm.of(body));
        return form(visit, body, model);
    }

    @PostMapping("/{authority}/edit")
    String save(
            @RequestAttribute Visit visit,
            @PathVariable("authority") UUID id,
            @Valid @ModelAttribute("form") AuthorityForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var body = own(visit, id);
        if (!errors.hasErrors()) {
            try {
                kept(visit, () -> {
                    management.edit(id, form.getVersion(), form.text());
                    return id;
                });
                return done("authority.saved", id, flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                return changed(id, flash);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(visit, body, model);
    }

    @GetMapping("/{authority}/officials/new")
    String official(@RequestAttribute Visit visit, @PathVariable("authority") UUID id, Model model) {
        model.addAttribute("form", new OfficialForm());
        return officialForm(visit, id, null, model);
    }

    @PostMapping("/{authority}/officials")
    String addOfficial(
            @RequestAttribute Visit visit,
            @PathVariable("authority") UUID id,
            @Valid @ModelAttribute("form") OfficialForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                kept(visit, () -> management.addOfficial(id, form.text()));
                return done("official.saved", id, flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return officialForm(visit, id, null, model);
    }

    @GetMapping("/{authority}/officials/{official}/edit")
    String editOfficial(
            @RequestAttribute Visit visit,
            @PathVariable("authority") UUID id,
            @PathVariable("official") UUID official,
            Model model) {
        model.addAttribute("form", OfficialForm.of(ownOfficial(visit, official)));
        return officialForm(visit, id, official, model);
    }

    @PostMapping("/{authority}/officials/{official}/edit")
    String saveOfficial(
            @RequestAttribute Visit visit,
            @PathVariable("authority") UUID id,
            @PathVariable("official") UUID official,
            @Valid @ModelAttribute("form") OfficialForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ownOfficial(visit, official);
        if (!errors.hasErrors()) {
            try {
                kept(visit, () -> {
                    management.editOfficial(official, form.getVersion(), form.text());
                    return official;
                });
                return done("official.saved", id, flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                return changed(id, flash);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return officialForm(visit, id, official, model);
    }

    /** A body that is kept here; those of others are read alone. */
    final AuthorityView own(Visit visit, UUID id) {
        var key = keeper(visit).key();
        return kept(visit, () -> directory.find(id))
                .filter(body -> body.tenant().equals(key))
                .orElseThrow(() -> new NotFound("authority " + id));
    }

    private OfficialView ownOfficial(Visit visit, UUID id) {
        var key = keeper(visit).key();
        var official = directory.officialsNamed(List.of(key), List.of(id)).get(id);
        if (official == null || !official.tenant().equals(key)) {
            throw new NotFound("official " + id);
        }
        return official;
    }

    abstract String page();

    final String done(String message, UUID id, RedirectAttributes flash) {
        Toast.of(message).show(flash);
        flash.addAttribute("saved", id);
        return "redirect:" + page() + "/{saved}";
    }

    private String changed(UUID id, RedirectAttributes flash) {
        flash.addFlashAttribute("refused", "commitment.changed");
        flash.addAttribute("saved", id);
        return "redirect:" + page() + "/{saved}";
    }

    private String form(Visit visit, @Nullable AuthorityView body, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("keeperTenant", keeper(visit));
        model.addAttribute("kinds", AuthorityKind.values());
        return "organizations/authorities/authority-form";
    }

    private String officialForm(Visit visit, UUID authority, @Nullable UUID official, Model model) {
        model.addAttribute("body", kept(visit, () -> directory.authority(authority)));
        model.addAttribute("official", official);
        model.addAttribute("keeperTenant", keeper(visit));
        return "organizations/authorities/official-form";
    }
}
