package mk.infocenter.alliances.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.retention.Purposes;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Why a person's data is kept and until when; consent has its own period, which follows the consent. */
@Controller
@Requires(Role.STAFF)
class RetentionController {

    private final PersonManagement people;
    private final Purposes purposes;

    RetentionController(PersonManagement people, Purposes purposes) {
        this.people = people;
        this.purposes = purposes;
    }

    /** A purpose and the last day, as chosen. */
    static class Period {

        private String purpose = "contact";

        @DateTimeFormat(iso = ISO.DATE)
        private @Nullable LocalDate until;

        public String getPurpose() {
            return purpose;
        }

        public void setPurpose(String purpose) {
            this.purpose = purpose;
        }

        public @Nullable LocalDate getUntil() {
            return until;
        }

        public void setUntil(@Nullable LocalDate until) {
            this.until = until;
        }
    }

    @GetMapping("/{tenant}/people/{person}/retention")
    String form(@PathVariable UUID person, Model model) {
        var form = new Period();
        form.setUntil(LocalDate.now(Dates.ZONE).plus(purposes.of(form.purpose).keep()));
        model.addAttribute("form", form);
        return page(person, model);
    }

    @PostMapping("/{tenant}/people/{person}/retention")
    String keep(
            @PathVariable UUID person,
            @ModelAttribute("form") Period form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var until = form.getUntil();
        if (!errors.hasFieldErrors("until") && (until == null || until.isBefore(LocalDate.now(Dates.ZONE)))) {
            errors.rejectValue("until", "person.until.form");
        }
        if (purposes.of(form.getPurpose()).needsConsent()) {
            errors.rejectValue("purpose", "retention.purpose.consent");
        }
        if (errors.hasErrors() || until == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(person, model);
        }
        people.keep(person, form.getPurpose(), until);
        Toast.of("retention.set").show(flash);
        return "redirect:/{tenant}/people/{person}";
    }

    private String page(UUID person, Model model) {
        var record = people.open(person);
        if (record.erased()) {
            throw new TransitionRefused(TransitionRefused.Why.STATE, "The person " + person + " was erased");
        }
        model.addAttribute("record", record);
        model.addAttribute("purposes", purposes.byConsent(false));
        return "people/retention-form";
    }
}
