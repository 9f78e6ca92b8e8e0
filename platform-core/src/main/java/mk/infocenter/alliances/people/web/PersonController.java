package mk.infocenter.alliances.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.InvalidPersonalData;
import mk.infocenter.alliances.people.PersonDirectory;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.people.Sex;
import mk.infocenter.alliances.people.consents.ConsentManagement;
import mk.infocenter.alliances.people.retention.Purposes;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Municipality;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person: their page, and the form that adds and changes them. */
@Controller
@Requires(Role.STAFF)
class PersonController {

    private final PersonManagement people;
    private final PersonDirectory directory;
    private final ConsentManagement consents;
    private final Purposes purposes;
    private final Sections sections;
    private final Municipalities municipalities;

    PersonController(
            PersonManagement people,
            PersonDirectory directory,
            ConsentManagement consents,
            Purposes purposes,
            Sections sections,
            Municipalities municipalities) {
        this.people = people;
        this.directory = directory;
        this.consents = consents;
        this.purposes = purposes;
        this.sections = sections;
        this.municipalities = municipalities;
    }

    @GetMapping("/{tenant}/people/new")
    String form(Model model) {
        var form = new PersonForm();
        form.setUntil(today().plus(purposes.of(form.getPurpose()).keep()));
        model.addAttribute("form", form);
        return page("people/person-form", model);
    }

    @PostMapping("/{tenant}/people")
    String add(
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var until = form.getUntil();
        if (!errors.hasFieldErrors("until") && (until == null || until.isBefore(today()))) {
            errors.rejectValue("until", "person.until.form");
        }
        var data = form.data(this::code);
        if (!errors.hasErrors() && until != null && (form.isAnother() || nobodyElse(data, model))) {
            try {
                var id = people.add(data, form.getPurpose(), until);
                Toast.of("person.added").show(flash);
                return "redirect:/{tenant}/people/" + id;
            } catch (InvalidPersonalData e) {
                reject(errors, e);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page("people/person-form", model);
    }

    @GetMapping("/{tenant}/people/{person}")
    String person(@PathVariable UUID person, Locale locale, Model model) {
        var record = people.open(person);
        if (!record.id().equals(person)) {
            return "redirect:/{tenant}/people/" + record.id();
        }
        model.addAttribute("record", record);
        if (record.data() == null) {
            return page("people/erased", model);
        }
        model.addAttribute(
                "sections",
                sections.of(record, locale).stream()
                        .filter(section -> !section.kind().equals("consent"))
                        .toList());
        model.addAttribute("consents", consents.of(person));
        model.addAttribute(
                "same",
                directory.sameContact(record.data()).stream()
                        .filter(other -> !other.id().equals(person))
                        .toList());
        return page("people/person", model);
    }

    @GetMapping("/{tenant}/people/{person}/edit")
    String edit(@PathVariable UUID person, Model model) {
        var record = people.open(person);
        model.addAttribute("person", person);
        model.addAttribute("form", PersonForm.of(record.version(), present(record.data(), person), this::name));
        return page("people/person-form", model);
    }

    /** On a stale version nothing is saved; the form comes back with the newer version's data beside it. */
    @PostMapping("/{tenant}/people/{person}/edit")
    String save(
            @PathVariable UUID person,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        model.addAttribute("person", person);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (!errors.hasErrors()) {
            try {
                people.edit(person, form.getVersion(), form.data(this::code));
                Toast.of("person.saved").show(flash);
                return "redirect:/{tenant}/people/{person}";
            } catch (InvalidPersonalData e) {
                reject(errors, e);
            } catch (StaleVersion | ObjectOptimisticLockingFailureException e) {
                var stored = people.open(person);
                var theirs = PersonForm.of(stored.version(), present(stored.data(), person), this::name);
                model.addAttribute("conflict", PersonDifference.between(form, theirs));
                form.setVersion(stored.version());
                response.setStatus(HttpStatus.CONFLICT.value());
            }
        }
        return page("people/person-form", model);
    }

    private boolean nobodyElse(PersonalData data, Model model) {
        var same = directory.sameContact(data);
        model.addAttribute("same", same);
        return same.isEmpty();
    }

    private static void reject(BindingResult errors, InvalidPersonalData failure) {
        failure.problems()
                .forEach((field, problem) -> errors.rejectValue(
                        field,
                        problem.equals("national-number") || problem.equals("too-long")
                                ? "person." + problem
                                : "person." + field + "." + problem));
    }

    private static PersonalData present(@Nullable PersonalData data, UUID person) {
        if (data == null) {
            throw new TransitionRefused(TransitionRefused.Why.STATE, "The person " + person + " was erased");
        }
        return data;
    }

    private String page(String view, Model model) {
        model.addAttribute("administrator", TenantContext.actor().role() == Role.ADMINISTRATOR);
        model.addAttribute("today", today());
        model.addAttribute("municipalities", municipalities.all());
        model.addAttribute("purposes", purposes.byConsent(false));
        model.addAttribute("sexes", Sex.values());
        model.addAttribute("ageGroups", AgeGroup.values());
        model.addAttribute("languages", List.of("mk", "sq", "en", "tr", "sr"));
        return view;
    }

    private String code(String municipality) {
        return municipalities.meantBy(municipality).map(Municipality::code).orElse(municipality);
    }

    private String name(String municipality) {
        return municipalities
                .get(municipality)
                .name()
                .words(LocaleContextHolder.getLocale().getLanguage());
    }

    private static LocalDate today() {
        return LocalDate.now(Dates.ZONE);
    }
}
