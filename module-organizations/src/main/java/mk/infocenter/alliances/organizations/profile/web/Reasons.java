package mk.infocenter.alliances.organizations.profile.web;

import jakarta.servlet.http.HttpServletResponse;
import mk.infocenter.alliances.tenancy.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** Asks for a reason once more where none was given that could be kept. */
final class Reasons {

    private Reasons() {}

    /** Whether the page of the record is to be shown again, with what is wrong in the box of the step. */
    static boolean refused(String reason, String step, Model model, HttpServletResponse response) {
        if (!reason.isBlank() && reason.strip().length() <= Reason.LONGEST) {
            return false;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("wrongStep", step);
        model.addAttribute("wrongReason", reason.isBlank() ? "reason.missing" : "reason.too-long");
        model.addAttribute("typed", reason);
        return true;
    }
}
