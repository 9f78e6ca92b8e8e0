package mk.infocenter.alliances.gallery;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Reasons;
import mk.infocenter.alliances.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What several people add to one record: files, comments, drafts; what is sent is answered and forgotten. */
@Controller
@Requires(Role.PUBLIC)
class GalleryTogetherController {

    private static final String PAGE = "redirect:/gallery/together";

    private final SamplesTogether samples;

    GalleryTogetherController(SamplesTogether samples) {
        this.samples = samples;
    }

    @GetMapping("/gallery/together")
    String together(Locale locale, Model model) {
        model.addAttribute("shown", samples.files(locale));
        model.addAttribute("said", samples.discussion(locale));
        model.addAttribute("draft", samples.draft());
        return "gallery/together";
    }

    @PostMapping("/gallery/comments/sample/one")
    String write(
            @RequestParam(defaultValue = "") String text,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (text.isBlank()) {
            model.addAttribute("wrongText", "comment.missing");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return together(locale, model);
        }
        Toast.of("comment.written").show(flash);
        return PAGE;
    }

    @PostMapping("/gallery/comments/sample/one/{sample}/removal")
    String remove(
            @PathVariable("sample") String comment,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "remove-" + comment, model, response)) {
            return together(locale, model);
        }
        return undoable("comment.removed", flash);
    }

    @PostMapping("/gallery/comments/sample/one/{sample}/withdrawal")
    String withdraw(RedirectAttributes flash) {
        return undoable("comment.withdrawn", flash);
    }

    @PostMapping("/gallery/files/{sample}/removal")
    String removeFile(RedirectAttributes flash) {
        return undoable("file.removed", flash);
    }

    @PostMapping("/gallery/drafts/sample/one")
    String keep(RedirectAttributes flash) {
        Toast.of("drafts.kept.done").show(flash);
        return PAGE;
    }

    @PostMapping("/gallery/drafts/sample/one/removal")
    String discard(RedirectAttributes flash) {
        Toast.of("drafts.discarded").show(flash);
        return PAGE;
    }

    @PostMapping("/gallery/together/restoration")
    String restore(RedirectAttributes flash) {
        Toast.of("gallery.restored").show(flash);
        return PAGE;
    }

    private static String undoable(String done, RedirectAttributes flash) {
        Toast.of(done).undoneBy("/gallery/together/restoration", Map.of()).show(flash);
        return PAGE;
    }
}
