package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import mk.infocenter.alliances.identity.Identification;
import mk.infocenter.alliances.identity.Identified;
import mk.infocenter.alliances.identity.StepUpNeeded;
import mk.infocenter.alliances.identity.factors.AuthenticatorApp;
import mk.infocenter.alliances.identity.factors.DemoCodes;
import mk.infocenter.alliances.identity.factors.Passkeys;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.support.BindingAwareModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The page that asks for a fresh factor, in front of a page or in answer to a form. */
@ControllerAdvice
class AgainPage {

    private final Proofs proofs;
    private final Identification identification;
    private final AuthenticatorApp app;
    private final Passkeys passkeys;
    private final DemoCodes demo;

    AgainPage(Proofs proofs, Identification identification, AuthenticatorApp app, Passkeys passkeys, DemoCodes demo) {
        this.proofs = proofs;
        this.identification = identification;
        this.app = app;
        this.passkeys = passkeys;
        this.demo = demo;
    }

    @ExceptionHandler
    ModelAndView on(StepUpNeeded needed, HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            var to = request.getRequestURI() + (query == null ? "" : "?" + query);
            return new ModelAndView("redirect:/sign-in/again?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        }
        response.setStatus(HttpStatus.FORBIDDEN.value());
        var model = new BindingAwareModelMap();
        var view = of(identification.current().orElseThrow(), Typed.refused(request), request, model);
        return new ModelAndView(view, model);
    }

    String of(Identified person, Typed typed, HttpServletRequest request, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("second", person.grants().secondFactor());
        model.addAttribute("app", app.since(person.account()).isPresent());
        model.addAttribute("demoCode", demo.of(person.account()).orElse(null));
        if (!passkeys.of(person.account()).isEmpty()) {
            proofs.ask(model, request);
        }
        return "identity/again";
    }
}
