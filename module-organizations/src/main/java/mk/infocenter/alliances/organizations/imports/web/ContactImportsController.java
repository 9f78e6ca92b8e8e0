package mk.infocenter.alliances.organizations.imports.web;

import java.util.Objects;
import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.jobs.JobManagement;
import mk.infocenter.alliances.organizations.imports.ImportKind;
import mk.infocenter.alliances.organizations.imports.ImportManagement;
import mk.infocenter.alliances.organizations.imports.Keeping;
import mk.infocenter.alliances.people.retention.Purposes;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;

/** An organization takes in its contacts, for a purpose that rests on no consent: nobody has given one by a table. */
@Controller
@Requires(Role.STAFF)
@RequestMapping("/{tenant}/imports")
class ContactImportsController extends ImportsController {

    private final Purposes purposes;
    private final Dates dates;

    ContactImportsController(
            ImportManagement imports,
            ImportPage page,
            Uploads uploads,
            JobManagement jobs,
            Purposes purposes,
            Dates dates) {
        super(imports, page, uploads, jobs);
        this.purposes = purposes;
        this.dates = dates;
    }

    @Override
    ImportKind kind() {
        return ImportKind.CONTACTS;
    }

    @Override
    String keeper(Visit visit) {
        return visit.organization().key();
    }

    @Override
    String base(Visit visit) {
        return "/" + keeper(visit) + "/imports";
    }

    @Override
    String made(Visit visit) {
        return "/" + keeper(visit) + "/people";
    }

    @Override
    @Nullable Keeping keeping(ImportForm form, BindingResult errors) {
        var allowed = purposes.byConsent(false).stream()
                .anyMatch(purpose -> purpose.code().equals(form.getPurpose()));
        if (!allowed) {
            errors.rejectValue("purpose", "import-form.purpose.form");
        }
        if (!errors.hasFieldErrors("until") && over(form.getUntil(), dates.today())) {
            errors.rejectValue("until", "person.until.form");
        }
        return errors.hasErrors() ? null : new Keeping(form.getPurpose(), Objects.requireNonNull(form.getUntil()));
    }

    @Override
    void offer(ImportForm form, Model model) {
        if (form.getUntil() == null) {
            form.setUntil(dates.today().plus(purposes.of("contact").keep()));
        }
        model.addAttribute("purposes", purposes.byConsent(false));
    }
}
