package mk.infocenter.alliances.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import mk.infocenter.alliances.drafts.Drafts;
import mk.infocenter.alliances.drafts.web.DraftForms.Place;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what is being typed, from a script as it is typed and by a button without one. */
@Controller
@Requires(Role.STAFF)
class DraftsController {

    private final DraftForms forms;
    private final Drafts drafts;

    DraftsController(DraftForms forms, Drafts drafts) {
        this.forms = forms;
        this.drafts = drafts;
    }

    @PostMapping("/{tenant}/drafts/{form}/{record}")
    String keep(
            @PathVariable("form") String form,
            @PathVariable("record") String record,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var place = place(form, record);
        var kept = drafts.keep(place.name(), place.record(), DraftKeeper.values(request));
        if (script) {
            model.addAttribute("kept", kept.orElse(null));
            return "drafts/parts :: kept";
        }
        Toast.of(kept.isPresent() ? "drafts.kept.done" : "drafts.too-long").show(flash);
        return "redirect:" + place.address() + "?draft=continue";
    }

    @PostMapping("/{tenant}/drafts/{form}/{record}/removal")
    String discard(@PathVariable("form") String form, @PathVariable("record") String record, RedirectAttributes flash) {
        var place = place(form, record);
        drafts.discard(place.name(), place.record());
        Toast.of("drafts.discarded").show(flash);
        return "redirect:" + place.address();
    }

    private Place place(String form, String record) {
        return forms.named(form, record).orElseThrow(() -> new NotFound("form " + form));
    }
}
