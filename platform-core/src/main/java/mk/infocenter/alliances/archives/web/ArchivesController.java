package mk.infocenter.alliances.archives.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import mk.infocenter.alliances.archives.ArchiveDownload;
import mk.infocenter.alliances.archives.ArchiveManagement;
import mk.infocenter.alliances.archives.ArchiveStatus;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Toast;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An archive of everything the organization has; its administrators reach it also while its workspace is closed. */
@Controller
@Requires(Role.ADMINISTRATOR)
@StepUp
class ArchivesController {

    private static final String RELOAD_SECONDS = "5";

    private final ArchiveManagement archives;

    ArchivesController(ArchiveManagement archives) {
        this.archives = archives;
    }

    /** Comes anew by itself while an archive is made, also without script. */
    @GetMapping("/{tenant}/archives")
    String page(@RequestAttribute Visit visit, Model model, HttpServletResponse response) {
        var archive = archives.current();
        if (archive.filter(found -> found.status() == ArchiveStatus.MAKING).isPresent()) {
            response.setHeader("Refresh", RELOAD_SECONDS);
        }
        model.addAttribute("archive", archive.orElse(null));
        model.addAttribute("tenant", visit.organization());
        return "archives/archives";
    }

    @PostMapping("/{tenant}/archives")
    String request(@PathVariable String tenant, RedirectAttributes flash) {
        archives.request();
        Toast.of("archive.requested").show(flash);
        return "redirect:/" + tenant + "/archives";
    }

    @GetMapping("/{tenant}/archives/{archive}/key")
    String key(@PathVariable String archive, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("key", archives.key(id(archive)));
        return "archives/key";
    }

    /** A form and no link, because it can be had once. */
    @PostMapping("/{tenant}/archives/{archive}/handing-out")
    void handOut(@PathVariable String tenant, @PathVariable String archive, HttpServletResponse response)
            throws IOException {
        var handedOut = archives.handOut(id(archive));
        ArchiveDownload.begin(response, tenant, handedOut);
        archives.read(handedOut.id(), response.getOutputStream());
    }

    @PostMapping("/{tenant}/archives/{archive}/removal")
    String remove(@PathVariable String tenant, @PathVariable String archive, RedirectAttributes flash) {
        archives.remove(id(archive));
        Toast.of("archive.removed").show(flash);
        return "redirect:/" + tenant + "/archives";
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("archive " + text);
        }
    }
}
