package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.authorities.AuthorityDirectory;
import mk.infocenter.alliances.organizations.authorities.AuthorityManagement;
import mk.infocenter.alliances.organizations.authorities.AuthorityView;
import mk.infocenter.alliances.organizations.authorities.CommitmentManagement;
import mk.infocenter.alliances.organizations.authorities.CommitmentQuery;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register as an organization reads it, with the bodies that it added. */
@Controller
@Requires(Role.STAFF)
@RequestMapping("/{tenant}/authorities")
class AuthoritiesController extends BodiesController {

    private static final int COMMITMENTS = 50;

    private final BodyList list;
    private final CommitmentManagement commitments;

    AuthoritiesController(
            AuthorityManagement management,
            AuthorityDirectory directory,
            BodyList list,
            CommitmentManagement commitments) {
        super(management, directory);
        this.list = list;
        this.commitments = commitments;
    }

    @GetMapping
    String list(
            @RequestAttribute Visit visit,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String after,
            Locale locale,
            Model model) {
        list.show(request, visit.organization().key(), after, locale, model);
        return "organizations/authorities/authorities";
    }

    @GetMapping("/download.{format:csv|xlsx}")
    @StepUp
    ListFile<AuthorityView> download(@RequestAttribute Visit visit, HttpServletRequest request, Locale locale) {
        return list.file(request, visit.organization().key(), locale);
    }

    @Override
    TenantSummary keeper(Visit visit) {
        return visit.organization();
    }

    @Override
    String page() {
        return "/{tenant}/authorities";
    }

    @Override
    void more(Visit visit, AuthorityView body, Locale locale, Model model) {
        model.addAttribute(
                "commitments",
                commitments.page(
                        new CommitmentQuery(Set.of(), "", body.id()), CommitmentQuery.Place.START, COMMITMENTS));
        model.addAttribute("transitions", List.of());
    }
}
