package mk.infocenter.alliances.organizations.profile.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.alliances.audit.Difference;
import mk.infocenter.alliances.audit.web.RecordDifferences;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.organizations.LegalForm;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.Profile;
import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.organizations.profile.CheckDetails;
import mk.infocenter.alliances.organizations.profile.CheckManagement;
import mk.infocenter.alliances.organizations.profile.Holder;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Baton;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one section of a profile, which several controllers answer with. */
@Component
class SectionPage {

    private final OrganizationManagement organizations;
    private final CheckManagement checks;
    private final RecordDifferences differences;
    private final Accounts accounts;
    private final Municipalities municipalities;
    private final MessageSource messages;
    private final Clock clock;

    SectionPage(
            OrganizationManagement organizations,
            CheckManagement checks,
            RecordDifferences differences,
            Accounts accounts,
            Municipalities municipalities,
            MessageSource messages,
            Clock clock) {
        this.organizations = organizations;
        this.checks = checks;
        this.differences = differences;
        this.accounts = accounts;
        this.municipalities = municipalities;
        this.messages = messages;
        this.clock = clock;
    }

    String show(Section section, Locale locale, Model model) {
        var profile = organizations.own();
        var check = checks.of(profile, section);
        model.addAttribute("section", section);
        model.addAttribute("profile", profile);
        model.addAttribute("check", check);
        model.addAttribute("baton", baton(check, locale));
        model.addAttribute("changes", sinceVerified(profile, check, locale));
        model.addAttribute(
                "people", accounts.names(Stream.ofNullable(check.verifiedBy()).toList()));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", VerificationForm.of(profile.version(), today().plusYears(1)));
        }
        return page("section", model);
    }

    /** What every page of the profile needs to name things. */
    String page(String view, Model model) {
        model.addAttribute("municipalities", municipalities.all());
        model.addAttribute("allThemes", Theme.values());
        model.addAttribute("legalForms", LegalForm.values());
        model.addAttribute("allLanguages", Profile.Reach.LANGUAGES);
        return "organizations/profile/" + view;
    }

    /** A municipality by its code; an unknown one is its code. */
    String municipality(String code, Locale locale) {
        return municipalities.known(code) ? municipalities.get(code).name().words(locale.getLanguage()) : code;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    private @Nullable Baton baton(CheckDetails check, Locale locale) {
        return check.holder() == Holder.NOBODY || check.since() == null
                ? null
                : new Baton(messages.getMessage("profile.holder." + check.holder(), null, locale), check.since(), null);
    }

    /** In what the section differs from what was last verified; nothing where it never was. */
    private List<Difference> sinceVerified(Profile profile, CheckDetails check, Locale locale) {
        var revision = check.verifiedRevision();
        if (revision == null) {
            return List.of();
        }
        var tenant = TenantContext.scope().map(Scope::tenant).orElseThrow();
        var section = check.section();
        UUID id = profile.id();
        var lines = new ArrayList<>(
                differences.since("organization", tenant, id.toString(), revision, section.columns(), locale));
        if (section == Section.REACH) {
            lines.addAll(differences.since("tenant", tenant, tenant, revision, List.of("municipality"), locale));
        }
        return lines;
    }
}
