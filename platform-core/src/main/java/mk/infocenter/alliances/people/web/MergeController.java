package mk.infocenter.alliances.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.people.NamesThePerson;
import mk.infocenter.alliances.people.PersonMerging;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two records of one person side by side, and making them one. */
@Controller
@Requires(Role.STAFF)
class MergeController {

    private final PersonMerging merging;
    private final Municipalities municipalities;

    MergeController(PersonMerging merging, Municipalities municipalities) {
        this.merging = merging;
        this.municipalities = municipalities;
    }

    @GetMapping("/{tenant}/people/{person}/merge/{other}")
    String compare(@PathVariable UUID person, @PathVariable UUID other, Model model) {
        return page(person, other, null, "", model);
    }

    @PostMapping("/{tenant}/people/{person}/merge/{other}")
    String merge(
            @PathVariable UUID person,
            @PathVariable UUID other,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "-1") int otherVersion,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var wrong = Reason.wrong(reason);
        if (wrong == null) {
            try {
                merging.merge(person, version, other, otherVersion, new Reason(reason));
                Toast.of("person.merged").show(flash);
                return "redirect:/{tenant}/people/{person}";
            } catch (NamesThePerson e) {
                wrong = "reason.names-the-person";
            } catch (StaleVersion | ObjectOptimisticLockingFailureException e) {
                model.addAttribute("stale", true);
            }
        }
        response.setStatus(wrong == null ? HttpStatus.CONFLICT.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(person, other, wrong, reason, model);
    }

    private String page(UUID person, UUID other, @Nullable String wrong, String reason, Model model) {
        model.addAttribute("comparison", merging.compare(person, other));
        model.addAttribute("today", LocalDate.now(Dates.ZONE));
        model.addAttribute("municipalities", municipalities.all());
        model.addAttribute("wrongReason", wrong);
        model.addAttribute("reason", reason);
        return "people/merge";
    }
}
