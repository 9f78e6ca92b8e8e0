package mk.infocenter.alliances.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.people.consents.ConsentManagement;
import mk.infocenter.alliances.people.retention.Purposes;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Toast;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The wordings that people are asked to agree to; staff read them, administrators write new ones. */
@Controller
@Requires(Role.STAFF)
class ConsentTextController {

    private static final int LONGEST = 4000;

    private final ConsentManagement consents;
    private final Purposes purposes;
    private final MessageSource messages;

    ConsentTextController(ConsentManagement consents, Purposes purposes, MessageSource messages) {
        this.consents = consents;
        this.purposes = purposes;
        this.messages = messages;
    }

    /** A wording as typed, by language. */
    static class Words {

        private Map<String, String> text = new HashMap<>();

        public Map<String, String> getText() {
            return text;
        }

        public void setText(Map<String, String> text) {
            this.text = text;
        }
    }

    @GetMapping("/{tenant}/people/consent-texts")
    String texts(Model model) {
        model.addAttribute("purposes", purposes.byConsent(true));
        model.addAttribute("wordings", consents.wordings());
        model.addAttribute("administrator", TenantContext.actor().role() == Role.ADMINISTRATOR);
        return "people/consent-texts";
    }

    /** Begins with the wording in force, or with a proposal where there is none. */
    @GetMapping("/{tenant}/people/consent-texts/{purpose}/new")
    @Requires(Role.ADMINISTRATOR)
    String form(@RequestAttribute Visit visit, @PathVariable String purpose, Model model) {
        var form = new Words();
        consents.current(purposes.of(purpose).code())
                .ifPresentOrElse(
                        wording -> form.setText(new HashMap<>(wording.text().texts())),
                        () -> visit.organization()
                                .languages()
                                .forEach(language -> form.getText().put(language, proposal(visit, purpose, language))));
        model.addAttribute("form", form);
        return page(visit, purpose, model);
    }

    @PostMapping("/{tenant}/people/consent-texts/{purpose}")
    @Requires(Role.ADMINISTRATOR)
    String publish(
            @RequestAttribute Visit visit,
            @PathVariable String purpose,
            @ModelAttribute("form") Words form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        for (var language : visit.organization().languages()) {
            var words = form.getText().getOrDefault(language, "");
            if (words.isBlank()) {
                errors.rejectValue("text[" + language + "]", "consent-text.text.missing");
            } else if (words.length() > LONGEST) {
                errors.rejectValue("text[" + language + "]", "consent-text.text.too-long");
            }
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(visit, purpose, model);
        }
        consents.publish(purpose, new LocalizedText(form.getText()));
        Toast.of("consent-text.published").show(flash);
        return "redirect:/{tenant}/people/consent-texts";
    }

    private String page(Visit visit, String purpose, Model model) {
        model.addAttribute("purpose", purposes.of(purpose));
        model.addAttribute("current", consents.current(purpose).orElse(null));
        model.addAttribute("tenant", visit.organization());
        return "people/consent-text-form";
    }

    private String proposal(Visit visit, String purpose, String language) {
        var name = visit.organization().name().words(language);
        return Objects.requireNonNullElse(
                messages.getMessage("consent.proposal." + purpose, new Object[] {name}, "", Locale.of(language)), "");
    }
}
