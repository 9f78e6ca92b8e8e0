package mk.infocenter.alliances.gallery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import mk.infocenter.alliances.database.DatabaseAccess;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The gallery is there on the embedded database only, where people try and build; its pages have a navigation of their own. */
@ControllerAdvice(basePackageClasses = GalleryFrame.class)
class GalleryFrame {

    private static final List<String> PAGES =
            List.of("", "/record", "/together", "/lists", "/forms", "/answers", "/charts");

    private final DatabaseAccess database;
    private final MessageSource messages;

    GalleryFrame(DatabaseAccess database, MessageSource messages) {
        this.database = database;
        this.messages = messages;
    }

    @ModelAttribute
    void frame(
            @ModelAttribute(name = "shell", binding = false) Shell shell,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        if (!database.embedded()) {
            throw new NotFound("gallery");
        }
        model.addAttribute("shell", shell.at("/gallery", links(request.getRequestURI(), locale)));
    }

    private List<Shell.Link> links(String path, Locale locale) {
        return PAGES.stream()
                .map(page -> new Shell.Link(
                        "/gallery" + page,
                        messages.getMessage("gallery.page" + page.replace('/', '.'), null, locale),
                        icon(page),
                        path.equals("/gallery" + page)))
                .toList();
    }

    private static String icon(String page) {
        return switch (page) {
            case "/record" -> "file-earmark-text";
            case "/together" -> "people";
            case "/lists" -> "list";
            case "/forms" -> "pencil";
            case "/answers" -> "clipboard-check";
            case "/charts" -> "bar-chart";
            default -> "box-seam";
        };
    }
}
