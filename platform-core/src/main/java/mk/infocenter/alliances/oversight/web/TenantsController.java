package mk.infocenter.alliances.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.InvitationManagement;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.tenancy.FeatureModules;
import mk.infocenter.alliances.tenancy.InvalidTenant;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Municipality;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantManagement;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tenants of the network: their list, and the form that invites another one. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
class TenantsController {

    static final int SIZE = 50;

    private final TenantRegistry tenants;
    private final TenantManagement management;
    private final InvitationManagement invitations;
    private final Municipalities municipalities;

    TenantsController(
            TenantRegistry tenants,
            TenantManagement management,
            InvitationManagement invitations,
            Municipalities municipalities) {
        this.tenants = tenants;
        this.management = management;
        this.invitations = invitations;
        this.municipalities = municipalities;
    }

    @GetMapping("/network")
    String home() {
        return "redirect:/network/tenants";
    }

    @GetMapping("/network/tenants")
    String list(@RequestParam(required = false) @Nullable String after, Locale locale, Model model) {
        var last = after == null ? null : tenants.find(after).orElse(null);
        var page = tenants.page(locale.getLanguage(), last, List.of(), SIZE + 1);
        model.addAttribute("tenants", page.stream().limit(SIZE).toList());
        model.addAttribute("next", page.size() > SIZE ? page.get(SIZE - 1).key() : null);
        model.addAttribute("municipalities", municipalities.all());
        return "oversight/tenants";
    }

    @GetMapping("/network/tenants/download.{format:csv|xlsx}")
    ListFile<TenantSummary> download(Locale locale) {
        var language = locale.getLanguage();
        return ListFile.of(
                        "tenants",
                        (TenantSummary tenant) -> tenant,
                        (@Nullable TenantSummary last, int many) -> tenants.page(language, last, List.of(), many))
                .text("tenants.key", TenantSummary::key)
                .text("tenants.organization", tenant -> tenant.name().words(language))
                .word("record.tenant.status", tenant -> "tenant.status." + tenant.status())
                .text("record.tenant.seat", tenant -> municipality(tenant.seat(), language))
                .text(
                        "record.tenant.municipality",
                        tenant -> tenant.municipalities().stream()
                                .map(code -> municipality(code, language))
                                .collect(Collectors.joining(", ")))
                .text("record.tenant.modules", tenant -> String.join(", ", tenant.modules()));
    }

    private String municipality(String code, String language) {
        return municipalities.get(code).name().words(language);
    }

    /** A name and a seat that are known may stand in the address; nothing else does, so that no link invites somebody. */
    @GetMapping("/network/tenants/new")
    @StepUp
    String form(
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String seat, Model model) {
        var form = new TenantForm();
        form.getName().put(form.getDefaultLanguage(), name);
        form.setSeat(seat);
        model.addAttribute("form", form);
        return form(model, municipalities);
    }

    /** An invitation of its administrator goes with it, so it needs what inviting needs. */
    @PostMapping("/network/tenants")
    @StepUp
    String create(
            @Valid @ModelAttribute("form") TenantForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        rejectUnknown(form, errors);
        if (!errors.hasErrors()) {
            try {
                var details = form.details(name ->
                        municipalities.meantBy(name).map(Municipality::code).orElse(name));
                TenantContext.in(new Scope.Tenant(details.key()), () -> {
                    management.invite(details);
                    if (!form.getAdministrator().isEmpty()) {
                        invitations.invite(form.getAdministrator(), Role.ADMINISTRATOR);
                    }
                    return details;
                });
                Toast.of("tenant.created").show(flash);
                return "redirect:/network/tenants/" + details.key();
            } catch (InvalidTenant e) {
                reject(errors, e.field(), e.code(), e.value());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(model, municipalities);
    }

    /** All wrong names at once, each at its field. */
    private void rejectUnknown(TenantForm form, BindingResult errors) {
        if (!form.getSeat().isBlank() && municipalities.meantBy(form.getSeat()).isEmpty()) {
            reject(errors, "seat", "unknown-municipality", form.getSeat());
        }
        for (var name : form.getMunicipalities()) {
            if (!name.isBlank() && municipalities.meantBy(name).isEmpty()) {
                reject(errors, "municipalities", "unknown-municipality", name);
            }
        }
    }

    private static void reject(BindingResult errors, String field, String code, String value) {
        errors.rejectValue(field, "tenant.invalid." + code, new Object[] {value}, code);
    }

    private static String form(Model model, Municipalities municipalities) {
        model.addAttribute("municipalities", municipalities.all().values());
        model.addAttribute("allLanguages", Stream.of("mk", "sq", "en").toList());
        model.addAttribute("allModules", FeatureModules.ALL);
        return "oversight/tenant-form";
    }
}
