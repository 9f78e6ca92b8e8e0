package mk.infocenter.alliances.organizations.alliances.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.alliances.AllianceManagement;
import mk.infocenter.alliances.sharing.CircleManagement;
import mk.infocenter.alliances.sharing.CircleName;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Reasons;
import mk.infocenter.alliances.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an organization does with an alliance: its lead invites and removes, members answer and leave. */
@Controller
@RequestMapping("/{tenant}/alliances/{home}/{id}")
@Requires(Role.ADMINISTRATOR)
class AllianceStepsController {

    private static final String BACK = "redirect:/{tenant}/alliances/{home}/{id}";
    private static final String AWAY = "redirect:/{tenant}/alliances";

    private final AllianceManagement alliances;
    private final CircleManagement circles;
    private final AlliancePage page;

    AllianceStepsController(AllianceManagement alliances, CircleManagement circles, AlliancePage page) {
        this.alliances = alliances;
        this.circles = circles;
        this.page = page;
    }

    @PostMapping("/invitations")
    String invite(
            @PathVariable String home,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String member,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var name = new CircleName(home, id);
        try {
            circles.invite(name.toString(), member);
        } catch (InvalidField e) {
            return wrong("wrongMember", e.message(), name, locale, model, response);
        }
        return done("alliance.invited", BACK, flash);
    }

    @PostMapping("/members/{member}/removal")
    String remove(
            @PathVariable String home,
            @PathVariable UUID id,
            @PathVariable String member,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "removal-" + member, model, response)) {
            return show(new CircleName(home, id), locale, model);
        }
        circles.remove(home + "/" + id, member, new Reason(reason));
        return done("alliance.removed", BACK, flash);
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable String home, @PathVariable UUID id, RedirectAttributes flash) {
        circles.accept(home + "/" + id);
        return done("alliance.accepted", BACK, flash);
    }

    @PostMapping("/refusal")
    String decline(
            @PathVariable String home,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "refusal", model, response)) {
            return show(new CircleName(home, id), locale, model);
        }
        circles.decline(home + "/" + id, new Reason(reason));
        return done("alliance.declined", AWAY, flash);
    }

    @PostMapping("/departure")
    String leave(
            @PathVariable String home,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "departure", model, response)) {
            return show(new CircleName(home, id), locale, model);
        }
        circles.leave(home + "/" + id, new Reason(reason));
        return done("alliance.left", AWAY, flash);
    }

    @PostMapping("/succession")
    String offerLead(
            @PathVariable String home,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String successor,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var name = new CircleName(home, id);
        try {
            circles.offerLead(name.toString(), successor);
        } catch (InvalidField e) {
            return wrong("wrongSuccessor", e.message(), name, locale, model, response);
        }
        return done("alliance.lead-offered", BACK, flash);
    }

    @PostMapping("/succession/withdrawal")
    String keepLead(@PathVariable String home, @PathVariable UUID id, RedirectAttributes flash) {
        circles.keepLead(home + "/" + id);
        return done("alliance.lead-kept", BACK, flash);
    }

    @PostMapping("/succession/acceptance")
    String takeUpLead(@PathVariable String home, @PathVariable UUID id, RedirectAttributes flash) {
        alliances.takeUp(home + "/" + id);
        return done("alliance.lead-taken-up", BACK, flash);
    }

    @PostMapping("/dissolution")
    String dissolve(
            @PathVariable String home,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "dissolution", model, response)) {
            return show(new CircleName(home, id), locale, model);
        }
        circles.dissolve(home + "/" + id, new Reason(reason));
        return done("alliance.dissolved", BACK, flash);
    }

    private static String done(String message, String where, RedirectAttributes flash) {
        Toast.of(message).show(flash);
        return where;
    }

    private String wrong(
            String attribute,
            String message,
            CircleName name,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        model.addAttribute(attribute, message);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(name, locale, model);
    }

    private String show(CircleName name, Locale locale, Model model) {
        page.fill(page.find(name), locale, model);
        return "organizations/alliances/alliance";
    }
}
