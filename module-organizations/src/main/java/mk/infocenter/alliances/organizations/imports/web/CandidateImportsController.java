package mk.infocenter.alliances.organizations.imports.web;

import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.jobs.JobManagement;
import mk.infocenter.alliances.organizations.imports.ImportKind;
import mk.infocenter.alliances.organizations.imports.ImportManagement;
import mk.infocenter.alliances.organizations.imports.Keeping;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;

/** Info-center takes in organizations that it may invite. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
@RequestMapping("/network/candidates/imports")
class CandidateImportsController extends ImportsController {

    private final TenantRegistry tenants;

    CandidateImportsController(
            ImportManagement imports, ImportPage page, Uploads uploads, JobManagement jobs, TenantRegistry tenants) {
        super(imports, page, uploads, jobs);
        this.tenants = tenants;
    }

    @Override
    ImportKind kind() {
        return ImportKind.CANDIDATES;
    }

    @Override
    String keeper(Visit visit) {
        return tenants.lead().key();
    }

    @Override
    String base(Visit visit) {
        return "/network/candidates/imports";
    }

    @Override
    String made(Visit visit) {
        return "/network/candidates";
    }

    @Override
    @Nullable Keeping keeping(ImportForm form, BindingResult errors) {
        return null;
    }

    @Override
    void offer(ImportForm form, Model model) {}
}
