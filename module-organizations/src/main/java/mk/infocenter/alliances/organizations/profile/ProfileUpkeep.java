package mk.infocenter.alliances.organizations.profile;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import mk.infocenter.alliances.identity.Member;
import mk.infocenter.alliances.identity.MembershipManagement;
import mk.infocenter.alliances.jobs.SystemJob;
import mk.infocenter.alliances.mail.Letter;
import mk.infocenter.alliances.mail.Mails;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Dates;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Ends what counted until yesterday, and writes to an organization's administrators before something ends. A letter's key
 * names the record, its day and its reader, so each is written once, however often this runs.
 */
@Configuration(proxyBeanMethods = false)
class ProfileUpkeep {

    static final String LIST = "profile-upkeep";

    /** So long before its end somebody is reminded; shorter than letters are kept, so that nobody gets one twice. */
    static final Period BEFORE = Period.ofDays(14);

    private static final int MOST = 1000;

    private final SectionChecks checks;
    private final Documents documents;
    private final Expiry expiry;
    private final MembershipManagement members;
    private final TenantRegistry tenants;
    private final Mails mails;
    private final MessageSource messages;
    private final ScopedWork work;
    private final Clock clock;

    ProfileUpkeep(
            SectionChecks checks,
            Documents documents,
            Expiry expiry,
            MembershipManagement members,
            TenantRegistry tenants,
            Mails mails,
            MessageSource messages,
            ScopedWork work,
            Clock clock) {
        this.checks = checks;
        this.documents = documents;
        this.expiry = expiry;
        this.members = members;
        this.tenants = tenants;
        this.mails = mails;
        this.messages = messages;
        this.work = work;
        this.clock = clock;
    }

    @Bean
    SystemJob profileUpkeepJob() {
        return new SystemJob(
                "profile-upkeep",
                Duration.ofHours(1),
                () -> tenants.keys()
                        .forEach(key ->
                                tenants.find(key).filter(TenantSummary::active).ifPresent(this::keep)));
    }

    /** Keeps up what is known of one organization. */
    void keep(TenantSummary tenant) {
        var today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        var scope = new Scope.Tenant(tenant.key());
        TenantContext.in(scope, () -> {
            expiry.run(today);
            return tenant;
        });
        work.in(scope, () -> {
            var day = today.plus(BEFORE);
            var ending = checks.verifiedUntil(day);
            var papers = documents.validUntil(day);
            for (var reader : ending.isEmpty() && papers.isEmpty() ? List.<Member>of() : administrators()) {
                ending.forEach(check -> mails.send(letter(tenant, check.details(), reader)));
                papers.forEach(paper -> mails.send(letter(tenant, paper.details(), reader)));
            }
            return day;
        });
    }

    private List<Member> administrators() {
        return members.members(Role.ADMINISTRATOR, null, MOST);
    }

    private Letter letter(TenantSummary tenant, DocumentDetails document, Member reader) {
        var until = Objects.requireNonNull(document.text().validUntil());
        var language = Locale.of(tenant.defaultLanguage());
        var title = document.text().title().words(language.getLanguage());
        return Letter.of(
                        "document/" + document.id() + "/" + until + "/" + reader.account(),
                        "document-ends",
                        reader.email(),
                        language,
                        title.isEmpty()
                                ? messages.getMessage(
                                        "document.kind." + document.text().kind(), null, language)
                                : title,
                        Dates.written(until, language))
                .onList(LIST)
                .withLink("/" + tenant.key() + "/organization/documents/" + document.id());
    }

    private Letter letter(TenantSummary tenant, CheckDetails check, Member reader) {
        var until = Objects.requireNonNull(check.verifiedUntil());
        var language = Locale.of(tenant.defaultLanguage());
        return Letter.of(
                        "section-check/" + check.id() + "/" + until + "/" + reader.account(),
                        "section-check-ends",
                        reader.email(),
                        language,
                        messages.getMessage("section-check.section." + check.section(), null, language),
                        Dates.written(until, language))
                .onList(LIST)
                .withLink("/" + tenant.key() + "/organization/sections/"
                        + check.section().slug());
    }
}
