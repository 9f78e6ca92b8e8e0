package mk.infocenter.alliances.organizations.profile.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.profile.DocumentKind;
import mk.infocenter.alliances.organizations.profile.DocumentManagement;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.web.Reasons;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a paper, renews it and takes it back. */
@Controller
@Requires(Role.STAFF)
class DocumentController {

    private static final String BACK = "redirect:/{tenant}/organization/documents/{document}";

    private final DocumentManagement documents;
    private final DocumentsController pages;

    DocumentController(DocumentManagement documents, DocumentsController pages) {
        this.documents = documents;
        this.pages = pages;
    }

    @GetMapping("/{tenant}/organization/documents/new")
    String form(@RequestParam(required = false) @Nullable DocumentKind kind, Model model) {
        var form = new DocumentForm();
        if (kind != null) {
            form.setKind(kind);
        }
        model.addAttribute("form", form);
        return page(null, model);
    }

    @PostMapping("/{tenant}/organization/documents")
    String add(
            @Valid @ModelAttribute("form") DocumentForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                var added = documents.add(form.text());
                Toast.of("document.added").show(flash);
                return "redirect:/{tenant}/organization/documents/" + added.id();
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(null, model);
    }

    @GetMapping("/{tenant}/organization/documents/{document}/edit")
    String edit(@PathVariable("document") UUID id, Model model) {
        model.addAttribute("form", DocumentForm.of(documents.document(id)));
        return page(id, model);
    }

    @PostMapping("/{tenant}/organization/documents/{document}/edit")
    String revise(
            @PathVariable("document") UUID id,
            @Valid @ModelAttribute("form") DocumentForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                documents.revise(id, form.getVersion(), form.text());
                Toast.of("document.revised").show(flash);
                return BACK;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                errors.reject("document.changed-meanwhile");
                form.setVersion(documents.document(id).version());
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        return page(documents.document(id).id(), model);
    }

    @PostMapping("/{tenant}/organization/documents/{document}/withdrawal")
    String withdraw(
            @PathVariable("document") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "withdrawal", model, response)) {
            return pages.show(id, locale, model);
        }
        documents.withdraw(id, new Reason(reason));
        Toast.of("document.withdrawn").show(flash);
        return BACK;
    }

    /** @param id of the paper, null for a new one */
    private static String page(@Nullable UUID id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("kinds", DocumentKind.values());
        return "organizations/profile/document-form";
    }
}
