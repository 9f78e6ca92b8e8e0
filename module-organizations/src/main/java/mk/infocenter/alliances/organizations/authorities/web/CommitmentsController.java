package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.authorities.CommitmentDetails;
import mk.infocenter.alliances.organizations.authorities.CommitmentManagement;
import mk.infocenter.alliances.organizations.authorities.CooperationManagement;
import mk.infocenter.alliances.organizations.authorities.CooperationView;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
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
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What authorities promised an organization, written down and corrected by its people. */
@Controller
@Requires(Role.STAFF)
class CommitmentsController {

    private final CommitmentManagement commitments;
    private final CooperationManagement cooperations;
    private final CommitmentList list;
    private final CommitmentPage page;

    CommitmentsController(
            CommitmentManagement commitments,
            CooperationManagement cooperations,
            CommitmentList list,
            CommitmentPage page) {
        this.commitments = commitments;
        this.cooperations = cooperations;
        this.list = list;
        this.page = page;
    }

    @GetMapping("/{tenant}/commitments")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String list(
            @RequestAttribute Visit visit,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String after,
            Locale locale,
            Model model) {
        return list.show(request, visit.organization(), after, locale, model);
    }

    @GetMapping("/{tenant}/commitments/download.{format:csv|xlsx}")
    @StepUp
    ListFile<CommitmentList.Row> download(HttpServletRequest request, Locale locale) {
        return list.file(request, locale);
    }

    /** @param source record in which it was promised, whose authority and day are offered */
    @GetMapping("/{tenant}/commitments/new")
    String form(
            @RequestAttribute Visit visit, @RequestParam(defaultValue = "") String source, Locale locale, Model model) {
        var form = new CommitmentForm();
        form.setSource(source);
        if (source.startsWith("cooperation-record/")) {
            meeting(source).ifPresent(record -> {
                form.setAuthority(record.authority());
                form.setPromisedOn(record.day());
            });
        }
        model.addAttribute("form", form);
        return page.form(visit.organization(), null, form.getSource(), locale, model);
    }

    private Optional<CooperationView> meeting(String source) {
        try {
            return cooperations.find(UUID.fromString(source.substring(source.indexOf('/') + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @PostMapping("/{tenant}/commitments")
    String record(
            @RequestAttribute Visit visit,
            @Valid @ModelAttribute("form") CommitmentForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                return saved(commitments.record(form.text()), "commitment.recorded", flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.form(visit.organization(), null, form.getSource(), locale, model);
    }

    @GetMapping("/{tenant}/commitments/{commitment}")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String commitment(@RequestAttribute Visit visit, @PathVariable("commitment") UUID id, Locale locale, Model model) {
        return page.show(visit.organization(), id, locale, model);
    }

    @GetMapping("/{tenant}/commitments/{commitment}/edit")
    String edit(@RequestAttribute Visit visit, @PathVariable("commitment") UUID id, Locale locale, Model model) {
        var form = CommitmentForm.of(commitments.commitment(id));
        model.addAttribute("form", form);
        return page.form(visit.organization(), commitments.commitment(id), form.getSource(), locale, model);
    }

    /** On a stale version nothing is saved; the form comes back with both versions. */
    @PostMapping("/{tenant}/commitments/{commitment}/edit")
    String save(
            @RequestAttribute Visit visit,
            @PathVariable("commitment") UUID id,
            @Valid @ModelAttribute("form") CommitmentForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var stored = commitments.commitment(id);
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                return saved(commitments.edit(id, form.getVersion(), form.text()), "commitment.saved", flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                stored = commitments.commitment(id);
                model.addAttribute("conflict", form.conflictWith(CommitmentForm.of(stored)));
                form.setVersion(stored.version());
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        return page.form(visit.organization(), stored, form.getSource(), locale, model);
    }

    private static String saved(CommitmentDetails commitment, String done, RedirectAttributes flash) {
        Toast.of(done).show(flash);
        flash.addAttribute("saved", commitment.id());
        return "redirect:/{tenant}/commitments/{saved}";
    }
}
