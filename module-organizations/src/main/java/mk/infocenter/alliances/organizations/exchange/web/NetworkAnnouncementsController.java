package mk.infocenter.alliances.organizations.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.exchange.AnnouncementManagement;
import mk.infocenter.alliances.organizations.exchange.AnnouncementStatus;
import mk.infocenter.alliances.organizations.exchange.AnnouncementView;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Reasons;
import mk.infocenter.alliances.web.Stepper.Transition;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Announcements for Info-center, whose people write them. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
@RequestMapping("/network/exchange")
class NetworkAnnouncementsController extends AnnouncementsController {

    private final AnnouncementManagement announcements;
    private final TenantRegistry tenants;

    NetworkAnnouncementsController(
            AnnouncementManagement announcements, ExchangeDirectory directory, TenantRegistry tenants) {
        super(directory);
        this.announcements = announcements;
        this.tenants = tenants;
    }

    @Override
    List<AnnouncementStatus> listed() {
        return List.of(AnnouncementStatus.values());
    }

    @Override
    String show(@PathVariable("announcement") UUID id, Model model) {
        var announcement = directory.announcement(id);
        var published = announcement.status() == AnnouncementStatus.PUBLISHED;
        var steps = new ArrayList<Transition>();
        steps.add(
                published
                        ? new Transition("withdrawal", "announcement.step.withdraw", true, true)
                        : new Transition("publication", "announcement.step.publish", false, false));
        model.addAttribute("transitions", steps);
        model.addAttribute("edits", announcement.status() != AnnouncementStatus.WITHDRAWN);
        return super.show(id, model);
    }

    @GetMapping("/announcements/new")
    String blank(Model model) {
        model.addAttribute("form", new AnnouncementForm());
        return form(null, model);
    }

    @PostMapping("/announcements")
    String draft(
            @RequestAttribute Visit visit,
            @Valid @ModelAttribute("form") AnnouncementForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                var id = kept(visit, () -> announcements.draft(form.announcement()));
                return done(visit, "announcement.done.draft", "/announcements/" + id, flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(null, model);
    }

    @GetMapping("/announcements/{announcement}/edit")
    String edit(@PathVariable("announcement") UUID id, Model model) {
        var announcement = directory.announcement(id);
        model.addAttribute("form", AnnouncementForm.of(announcement));
        return form(announcement, model);
    }

    /** On a stale version nothing is saved; the form comes back with both versions. */
    @PostMapping("/announcements/{announcement}/edit")
    String save(
            @RequestAttribute Visit visit,
            @PathVariable("announcement") UUID id,
            @Valid @ModelAttribute("form") AnnouncementForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var stored = directory.announcement(id);
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                kept(visit, () -> announcements.edit(id, form.getVersion(), form.announcement()));
                return done(visit, "announcement.done.edit", "/announcements/" + id, flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                model.addAttribute("conflict", form.conflictWith(AnnouncementForm.of(stored)));
                form.setVersion(stored.version());
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        return form(stored, model);
    }

    @PostMapping("/announcements/{announcement}/publication")
    String publish(@RequestAttribute Visit visit, @PathVariable("announcement") UUID id, RedirectAttributes flash) {
        kept(visit, () -> announcements.publish(id));
        return done(visit, "announcement.done.publish", "/announcements/" + id, flash);
    }

    @PostMapping("/announcements/{announcement}/withdrawal")
    String withdraw(
            @RequestAttribute Visit visit,
            @PathVariable("announcement") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "withdrawal", model, response)) {
            return show(id, model);
        }
        kept(visit, () -> announcements.withdraw(id, new Reason(reason)));
        return done(visit, "announcement.done.withdraw", "/announcements/" + id, flash);
    }

    @Override
    String keeper(Visit visit) {
        return tenants.lead().key();
    }

    @Override
    String root(Visit visit) {
        return "/network/exchange";
    }

    private static String form(@Nullable AnnouncementView announcement, Model model) {
        model.addAttribute("announcement", announcement);
        model.addAttribute("languages", LANGUAGES);
        return "organizations/exchange/announcement-form";
    }
}
