package mk.infocenter.alliances.files.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.files.AttachmentHolder;
import mk.infocenter.alliances.files.AttachmentHolders;
import mk.infocenter.alliances.files.FileManagement;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.Owner;
import mk.infocenter.alliances.files.UploadRefused;
import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.people.retention.Purposes;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of one record, whatever it is: all of them, the form that adds one, and taking one away. */
@Controller
@Requires(Role.STAFF)
class AttachmentsController {

    private final FileManagement files;
    private final Uploads uploads;
    private final Attachments attachments;
    private final AttachmentHolders holders;
    private final Purposes purposes;
    private final Dates dates;

    AttachmentsController(
            FileManagement files,
            Uploads uploads,
            Attachments attachments,
            AttachmentHolders holders,
            Purposes purposes,
            Dates dates) {
        this.files = files;
        this.uploads = uploads;
        this.attachments = attachments;
        this.holders = holders;
        this.purposes = purposes;
        this.dates = dates;
    }

    @GetMapping("/{tenant}/attachments/{kind}/{record}")
    String list(
            @RequestAttribute Visit visit,
            @PathVariable String kind,
            @PathVariable UUID record,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        var form = new UploadForm();
        form.setKeepUntil(dates.today().plus(purposes.of(form.getPurpose()).keep()));
        model.addAttribute("form", form);
        return page(visit, new Owner(kind, record), after, model);
    }

    /** What is wrong with the file stands at its field, and nothing of it is kept. */
    @PostMapping("/{tenant}/attachments/{kind}/{record}")
    String add(
            @RequestAttribute Visit visit,
            @PathVariable String kind,
            @PathVariable UUID record,
            @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        var owner = holders.requireChange(new Owner(kind, record));
        var holder = holders.of(kind);
        purposes.of(form.getPurpose());
        var personal = form.personalContent(holder.about(record), dates.today(), errors);
        if (!errors.hasErrors()) {
            var file = form.getFile();
            if (file == null || String.valueOf(file.getOriginalFilename()).isEmpty()) {
                errors.rejectValue("file", "upload.missing");
            } else {
                try (var checked = uploads.receive(
                        file.getInputStream(), String.valueOf(file.getOriginalFilename()), holder.types())) {
                    files.add(owner, checked, personal);
                    // Without its name, which may be personal and would wait in the session.
                    Toast.of("file.added").show(flash);
                    return "redirect:/{tenant}" + holder.page(record);
                } catch (UploadRefused e) {
                    errors.rejectValue("file", e.message(), e.arguments(), e.message());
                }
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(visit, owner, null, model);
    }

    @PostMapping("/{tenant}/files/{file}/removal")
    String remove(@RequestAttribute Visit visit, @PathVariable UUID file, RedirectAttributes flash) {
        var owner = files.remove(file);
        Toast.of("file.removed")
                .undoneBy("/" + visit.organization().key() + "/files/" + file + "/restoration", Map.of())
                .show(flash);
        return back(owner);
    }

    @PostMapping("/{tenant}/files/{file}/restoration")
    String restore(@PathVariable UUID file, RedirectAttributes flash) {
        var owner = files.restore(file);
        Toast.of("file.restored").show(flash);
        return back(owner);
    }

    private String back(Owner owner) {
        return "redirect:/{tenant}" + holders.of(owner.kind()).page(owner.id());
    }

    private String page(Visit visit, Owner owner, @Nullable UUID after, Model model) {
        var shown = attachments.of(owner, after);
        AttachmentHolder holder = holders.of(owner.kind());
        model.addAttribute("shown", shown);
        model.addAttribute("page", "/" + visit.organization().key() + holder.page(owner.id()));
        model.addAttribute("accept", FileType.accept(holder.types()));
        model.addAttribute("types", FileType.words(holder.types()));
        model.addAttribute("largest", uploads.largest());
        model.addAttribute("always", !holder.about(owner.id()).isEmpty());
        model.addAttribute(
                "purposes",
                List.of(purposes.byConsent(false), purposes.byConsent(true)).stream()
                        .flatMap(List::stream)
                        .toList());
        return "files/attachments";
    }
}
