package mk.infocenter.alliances.organizations.profile.web;

import java.util.Locale;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.alliances.organizations.profile.CheckManagement;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The organization's profile in its workspace: its first page, and each section with its check. */
@Controller
@Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
class ProfileController {

    private final OrganizationManagement organizations;
    private final CheckManagement checks;
    private final SectionPage page;

    ProfileController(OrganizationManagement organizations, CheckManagement checks, SectionPage page) {
        this.organizations = organizations;
        this.checks = checks;
        this.page = page;
    }

    @GetMapping("/{tenant:[a-z0-9-]+}")
    String home(@RequestAttribute Visit visit) {
        return visit.organization().status() == TenantStatus.INVITED
                ? "redirect:/{tenant}/onboarding"
                : "redirect:/{tenant}/organization";
    }

    @GetMapping("/{tenant}/organization")
    String profile(Model model) {
        var profile = organizations.own();
        model.addAttribute("profile", profile);
        model.addAttribute("checks", checks.of(profile));
        return page.page("profile", model);
    }

    @GetMapping("/{tenant}/organization/sections/{section}")
    String section(@PathVariable String section, Locale locale, Model model) {
        return page.show(Section.of(section), locale, model);
    }
}
