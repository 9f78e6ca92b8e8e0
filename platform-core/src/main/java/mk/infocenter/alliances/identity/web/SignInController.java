package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

    /** Whoever is signed in already goes on to their own page. */
    @GetMapping("/sign-in")
    @Requires(Role.PUBLIC)
    String signIn(HttpServletRequest request) {
        Principal signedIn = request.getUserPrincipal();
        return signedIn == null ? "identity/sign-in" : "redirect:/account";
    }
}
