package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.sessions.Sessions;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person is signed in, and how they end it. */
@Controller
@Requires(Role.STAFF)
class SessionsController {

    private final Sessions sessions;

    SessionsController(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/account/sessions")
    String list(@RequestAttribute Visit visit, HttpServletRequest request, Model model) {
        model.addAttribute(
                "sessions",
                sessions.of(visit.person().account(), request.getSession().getId()));
        return "identity/sessions";
    }

    @PostMapping("/account/sessions/removal")
    String end(
            @RequestAttribute Visit visit,
            @RequestParam(defaultValue = "") String handle,
            HttpServletRequest request,
            RedirectAttributes flash) {
        sessions.end(visit.person().account(), handle, Origin.of(request));
        flash.addFlashAttribute("done", "sessions.ended");
        return "redirect:/account/sessions";
    }

    @PostMapping("/account/sessions/others/removal")
    String endOthers(@RequestAttribute Visit visit, HttpServletRequest request, RedirectAttributes flash) {
        sessions.endOthers(visit.person().account(), request.getSession().getId(), Origin.of(request));
        flash.addFlashAttribute("done", "sessions.ended-others");
        return "redirect:/account/sessions";
    }
}
