package mk.infocenter.alliances.organizations.profile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.UploadRefused;
import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.profile.PictureManagement;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.web.Toast;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pictures of the organization: all of them with the form that adds one, and the words of each. */
@Controller
@Requires(Role.STAFF)
class PicturesController {

    private static final String LIST = "redirect:/{tenant}/organization/pictures";

    private final PictureManagement pictures;
    private final Uploads uploads;

    PicturesController(PictureManagement pictures, Uploads uploads) {
        this.pictures = pictures;
        this.uploads = uploads;
    }

    @GetMapping("/{tenant}/organization/pictures")
    String list(Model model) {
        model.addAttribute("form", new PictureForm());
        return page(model);
    }

    /** The picture is written anew, smaller, and without what a camera wrote beside it. */
    @PostMapping("/{tenant}/organization/pictures")
    String add(
            @ModelAttribute("form") PictureForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        var file = form.getFile();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "upload.missing");
        } else if (added(file, form, errors)) {
            Toast.of("picture.added").show(flash);
            return LIST;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model);
    }

    private boolean added(MultipartFile file, PictureForm form, BindingResult errors) throws IOException {
        try (var checked = uploads.receive(
                file.getInputStream(),
                String.valueOf(file.getOriginalFilename()),
                FileType.PICTURES,
                PictureManagement.SIDE)) {
            pictures.add(checked, new LocalizedText(form.getWords()));
        } catch (UploadRefused e) {
            errors.rejectValue("file", e.message(), e.arguments(), e.message());
        } catch (InvalidField e) {
            errors.rejectValue(e.field(), e.message());
        }
        return !errors.hasErrors();
    }

    @GetMapping("/{tenant}/organization/pictures/{picture}/edit")
    String form(@PathVariable("picture") UUID id, Model model) {
        var picture = pictures.picture(id);
        model.addAttribute("form", PictureForm.of(picture));
        model.addAttribute("picture", picture);
        return "organizations/profile/picture-form";
    }

    @PostMapping("/{tenant}/organization/pictures/{picture}/edit")
    String edit(
            @PathVariable("picture") UUID id,
            @ModelAttribute("form") PictureForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        try {
            pictures.edit(id, form.getVersion(), new LocalizedText(form.getWords()));
            Toast.of("picture.saved").show(flash);
            return LIST;
        } catch (InvalidField e) {
            errors.rejectValue(e.field(), e.message());
        } catch (StaleVersion | OptimisticLockingFailureException e) {
            errors.reject("picture.changed-meanwhile");
            form.setVersion(pictures.picture(id).version());
            status = HttpStatus.CONFLICT;
        }
        response.setStatus(status.value());
        model.addAttribute("picture", pictures.picture(id));
        return "organizations/profile/picture-form";
    }

    @PostMapping("/{tenant}/organization/pictures/{picture}/removal")
    String remove(@PathVariable("picture") UUID id, RedirectAttributes flash) {
        pictures.remove(id);
        Toast.of("picture.removed").show(flash);
        return LIST;
    }

    private String page(Model model) {
        var all = pictures.all();
        model.addAttribute("pictures", all);
        model.addAttribute("full", all.size() >= PictureManagement.MOST);
        model.addAttribute("accept", FileType.accept(FileType.PICTURES));
        model.addAttribute("largest", uploads.largest());
        return "organizations/profile/pictures";
    }
}
