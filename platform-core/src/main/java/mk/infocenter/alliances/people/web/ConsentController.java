package mk.infocenter.alliances.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.consents.ConsentForm;
import mk.infocenter.alliances.people.consents.ConsentManagement;
import mk.infocenter.alliances.people.consents.Wording;
import mk.infocenter.alliances.people.retention.Purpose;
import mk.infocenter.alliances.people.retention.Purposes;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person says yes to something, and takes it back with one click. */
@Controller
@Requires(Role.STAFF)
class ConsentController {

    private static final int LONGEST_NOTE = 1000;

    private final PersonManagement people;
    private final ConsentManagement consents;
    private final Purposes purposes;

    ConsentController(PersonManagement people, ConsentManagement consents, Purposes purposes) {
        this.people = people;
        this.consents = consents;
        this.purposes = purposes;
    }

    /** What staff record; the choice is the purpose and the number of its wording. */
    static class Given {

        private String choice = "";
        private ConsentForm form = ConsentForm.PAPER;

        @DateTimeFormat(iso = ISO.DATE_TIME)
        private @Nullable LocalDateTime givenAt;

        private String note = "";

        public String getChoice() {
            return choice;
        }

        public void setChoice(String choice) {
            this.choice = choice;
        }

        public ConsentForm getForm() {
            return form;
        }

        public void setForm(ConsentForm form) {
            this.form = form;
        }

        public @Nullable LocalDateTime getGivenAt() {
            return givenAt;
        }

        public void setGivenAt(@Nullable LocalDateTime givenAt) {
            this.givenAt = givenAt;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    @GetMapping("/{tenant}/people/{person}/consents/new")
    String form(@PathVariable UUID person, Model model) {
        var form = new Given();
        form.setGivenAt(LocalDateTime.now(Dates.ZONE).withSecond(0).withNano(0));
        model.addAttribute("form", form);
        return page(person, model);
    }

    @PostMapping("/{tenant}/people/{person}/consents")
    String give(
            @PathVariable UUID person,
            @ModelAttribute("form") Given form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var givenAt = form.getGivenAt();
        if (!errors.hasFieldErrors("givenAt")
                && (givenAt == null
                        || givenAt.isAfter(LocalDateTime.now(Dates.ZONE).plusMinutes(1)))) {
            errors.rejectValue("givenAt", "consent.givenAt.form");
        }
        if (form.getForm() == ConsentForm.ORAL && form.getNote().isBlank()) {
            errors.rejectValue("note", "consent.note.missing");
        } else if (form.getNote().length() > LONGEST_NOTE) {
            errors.rejectValue("note", "consent.note.too-long");
        }
        var chosen = purposes.byConsent(true).stream()
                .flatMap(purpose -> consents.current(purpose.code()).stream())
                .filter(wording -> choice(wording).equals(form.getChoice()))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue("choice", "consent.choice.missing");
        }
        if (errors.hasErrors() || chosen.isEmpty() || givenAt == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(person, model);
        }
        consents.give(
                person,
                chosen.get().purpose(),
                chosen.get().number(),
                form.getForm(),
                givenAt.atZone(Dates.ZONE).toInstant(),
                form.getNote());
        Toast.of("consent.given").show(flash);
        return "redirect:/{tenant}/people/{person}";
    }

    @PostMapping("/{tenant}/people/{person}/consents/{consent}/withdrawal")
    String withdraw(
            @PathVariable UUID person,
            @PathVariable UUID consent,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        consents.withdraw(person, consent, why.length() > LONGEST_NOTE ? why.substring(0, LONGEST_NOTE) : why);
        Toast.of("consent.withdrawn").show(flash);
        return "redirect:/{tenant}/people/{person}";
    }

    private String page(UUID person, Model model) {
        var record = people.open(person);
        if (record.erased()) {
            throw new TransitionRefused(TransitionRefused.Why.STATE, "The person " + person + " was erased");
        }
        model.addAttribute("record", record);
        model.addAttribute("forms", ConsentForm.values());
        model.addAttribute("administrator", TenantContext.actor().role() == Role.ADMINISTRATOR);
        model.addAttribute(
                "wordings",
                purposes.byConsent(true).stream()
                        .map(Purpose::code)
                        .filter(purpose -> !consents.inForce(person, purpose))
                        .flatMap(purpose -> consents.current(purpose).stream())
                        .toList());
        return "people/consent-form";
    }

    private static String choice(Wording wording) {
        return wording.purpose() + "." + wording.number();
    }
}
