package mk.infocenter.alliances.gallery;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Locale;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A form with every kind of field: empty, filled in, wrong, and stored by somebody else meanwhile. */
@Controller
@Requires(Role.PUBLIC)
class GalleryFormController {

    private final Samples samples;

    GalleryFormController(Samples samples) {
        this.samples = samples;
    }

    @GetMapping("/gallery/forms")
    String form(@ModelAttribute("form") SampleForm form, Model model) {
        return page(model);
    }

    /** The form as somebody filled it in wrongly; the address says what they typed. */
    @GetMapping(path = "/gallery/forms", params = "wrong")
    String wrong(@Valid @ModelAttribute("form") SampleForm form, BindingResult errors, Model model) {
        return page(model);
    }

    @GetMapping(path = "/gallery/forms", params = "conflict")
    String conflict(@ModelAttribute("form") SampleForm form, Model model) {
        model.addAttribute("conflict", samples.conflict());
        return page(model);
    }

    @PostMapping("/gallery/forms")
    String send(
            @Valid @ModelAttribute("form") SampleForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model);
        }
        Toast.of("gallery.sent").show(flash);
        return "redirect:/gallery/answers";
    }

    /** Without a script the search for a person comes with the form, which goes back as it was typed. */
    @PostMapping(path = "/gallery/forms", params = "find")
    String find(
            @ModelAttribute("form") SampleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String person,
            Locale locale,
            Model model) {
        model.addAttribute("typed", person);
        model.addAttribute("found", samples.people(person, locale));
        return page(model);
    }

    @GetMapping("/gallery/people")
    String people(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "contact") String field,
            Locale locale,
            Model model) {
        model.addAttribute("field", field);
        model.addAttribute("found", samples.people(person, locale));
        return "gallery/people";
    }

    @PostMapping("/gallery/files")
    String receive(@ModelAttribute("form") SampleForm form, RedirectAttributes flash) {
        var file = form.getAttachment();
        Toast.of("gallery.received", file == null ? 0 : file.getSize()).show(flash);
        return "redirect:/gallery/forms";
    }

    private static String page(Model model) {
        model.addAttribute("kinds", Arrays.asList(SampleForm.Kind.values()));
        return "gallery/forms";
    }
}
