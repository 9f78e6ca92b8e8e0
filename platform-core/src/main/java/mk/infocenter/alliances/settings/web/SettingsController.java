package mk.infocenter.alliances.settings.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.UploadRefused;
import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.FeatureModules;
import mk.infocenter.alliances.tenancy.InvalidTenant;
import mk.infocenter.alliances.tenancy.Logo;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantManagement;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the organization appears, decided by its administrators. What is Info-center's to decide stands beside it. */
@Controller
@Requires(Role.ADMINISTRATOR)
class SettingsController {

    private final TenantManagement tenants;
    private final Municipalities municipalities;
    private final Uploads uploads;

    SettingsController(TenantManagement tenants, Municipalities municipalities, Uploads uploads) {
        this.tenants = tenants;
        this.municipalities = municipalities;
        this.uploads = uploads;
    }

    /** A picture as sent. */
    static class LogoForm {

        private @Nullable MultipartFile logo;

        public @Nullable MultipartFile getLogo() {
            return logo;
        }

        public void setLogo(@Nullable MultipartFile logo) {
            this.logo = logo;
        }
    }

    @GetMapping("/{tenant}/settings")
    String settings(@RequestAttribute Visit visit, Model model) {
        return page(visit, model);
    }

    /** On a stale version nothing is saved; the form comes back with both versions and the newer version's number. */
    @PostMapping("/{tenant}/settings")
    String change(
            @RequestAttribute Visit visit,
            @Valid @ModelAttribute("form") SettingsForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                tenants.change(form.settings());
                Toast.of("settings.saved").show(flash);
                return "redirect:/{tenant}/settings";
            } catch (InvalidTenant e) {
                errors.rejectValue(e.field(), "tenant.invalid." + e.code(), new Object[] {e.value()}, e.code());
            } catch (StaleVersion | ObjectOptimisticLockingFailureException e) {
                var stored = SettingsForm.of(tenants.settings());
                model.addAttribute("conflict", form.conflictWith(stored));
                form.setVersion(stored.getVersion());
                response.setStatus(HttpStatus.CONFLICT.value());
                return page(visit, model);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(visit, model);
    }

    /** The picture is written anew, in the size of a logo. */
    @PostMapping("/{tenant}/settings/logo")
    String changeLogo(
            @RequestAttribute Visit visit,
            @ModelAttribute("logoForm") LogoForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        var picture = form.getLogo();
        if (picture == null || picture.isEmpty()) {
            errors.rejectValue("logo", "upload.missing");
        } else {
            try (var checked = uploads.receive(
                            picture.getInputStream(),
                            String.valueOf(picture.getOriginalFilename()),
                            FileType.PICTURES,
                            Logo.SHOWN_SIDE);
                    var content = checked.content()) {
                tenants.changeLogo(Logo.of(content.readAllBytes()));
                Toast.of("settings.logo.saved").show(flash);
                return "redirect:/{tenant}/settings";
            } catch (UploadRefused e) {
                errors.rejectValue("logo", e.message(), e.arguments(), e.message());
            } catch (InvalidTenant e) {
                errors.rejectValue("logo", "tenant.invalid." + e.code(), new Object[] {e.value()}, e.code());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(visit, model);
    }

    @PostMapping("/{tenant}/settings/logo/removal")
    String removeLogo(@RequestAttribute Visit visit, RedirectAttributes flash) {
        var logo = tenants.settings().logo();
        if (logo != null) {
            tenants.removeLogo();
            Toast.of("settings.logo.removed")
                    .undoneBy("/" + visit.organization().key() + "/settings/logo/" + logo + "/restoration", Map.of())
                    .show(flash);
        }
        return "redirect:/{tenant}/settings";
    }

    @PostMapping("/{tenant}/settings/logo/{sha256}/restoration")
    String restoreLogo(@PathVariable String sha256, RedirectAttributes flash) {
        tenants.restoreLogo(sha256);
        Toast.of("settings.logo.restored").show(flash);
        return "redirect:/{tenant}/settings";
    }

    private String page(Visit visit, Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", SettingsForm.of(tenants.settings()));
        }
        if (!model.containsAttribute("logoForm")) {
            model.addAttribute("logoForm", new LogoForm());
        }
        model.addAttribute("tenant", visit.organization());
        model.addAttribute("logo", tenants.settings().logo());
        model.addAttribute("municipalities", municipalities.all());
        model.addAttribute("allLanguages", List.of("mk", "sq", "en"));
        model.addAttribute(
                "choosable",
                FeatureModules.ALL.stream()
                        .filter(module -> !module.equals(FeatureModules.BASE))
                        .toList());
        model.addAttribute("accept", FileType.accept(FileType.PICTURES));
        model.addAttribute("largest", uploads.largest());
        return "settings/settings";
    }
}
