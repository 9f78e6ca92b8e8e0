package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** What the pages of one-time links share. */
final class OneTimeLinks {

    private OneTimeLinks() {}

    /** The address of the page is a secret, so no other page is told of it. */
    static void keepToThisPage(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    /** One answer for links that were used, have run out, were forged or belong elsewhere. */
    static String ended(Model model, HttpServletResponse response, String message) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("ended", message);
        return "identity/link-ended";
    }
}
