package mk.infocenter.alliances.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.people.NamesThePerson;
import mk.infocenter.alliances.people.PersonErasure;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Erasing a person: what will happen, the decision, and then the person's page as its receipt. Asks for a fresh factor. */
@Controller
@Requires(Role.ADMINISTRATOR)
class ErasureController {

    private final PersonManagement people;
    private final PersonErasure erasure;

    ErasureController(PersonManagement people, PersonErasure erasure) {
        this.people = people;
        this.erasure = erasure;
    }

    @GetMapping("/{tenant}/people/{person}/erasure")
    String confirm(@PathVariable UUID person, Model model) {
        return page(person, null, "", model);
    }

    @PostMapping("/{tenant}/people/{person}/erasure")
    String erase(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var wrong = Reason.wrong(reason);
        if (wrong == null) {
            try {
                erasure.erase(person, new Reason(reason));
                Toast.of("person.erased.done").show(flash);
                return "redirect:/{tenant}/people/{person}";
            } catch (NamesThePerson e) {
                wrong = "reason.names-the-person";
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(person, wrong, reason, model);
    }

    private String page(UUID person, @Nullable String wrong, String reason, Model model) {
        var record = people.open(person);
        if (record.erased()) {
            throw new TransitionRefused(TransitionRefused.Why.STATE, "The person " + person + " was erased");
        }
        var until = record.mustKeepUntil();
        model.addAttribute("record", record);
        model.addAttribute("forbidden", until != null && !until.isBefore(LocalDate.now(Dates.ZONE)));
        model.addAttribute("wrongReason", wrong);
        model.addAttribute("reason", reason);
        return "people/erasure";
    }
}
