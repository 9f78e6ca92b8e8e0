package mk.infocenter.alliances.web;

import jakarta.servlet.http.HttpServletResponse;
import mk.infocenter.alliances.tenancy.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** Asks for the reason of a step once more where none was given that could be kept. */
public final class Reasons {

    private Reasons() {}

    /**
     * Whether the page of the record is to be shown again, with what is wrong in the box of the step and what was typed.
     *
     * @param step id of the box, as the page names it
     */
    public static boolean refused(String reason, String step, Model model, HttpServletResponse response) {
        var wrong = Reason.wrong(reason);
        if (wrong == null) {
            return false;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("wrongStep", step);
        model.addAttribute("wrongReason", wrong);
        model.addAttribute("typed", reason);
        return true;
    }
}
