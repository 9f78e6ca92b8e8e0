package mk.infocenter.alliances.organizations.authorities;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;

/**
 * Says of commitments that their day has come, and writes to whoever follows them up, before that day and after it. A
 * letter's key names the commitment, its day and its reader, so each is written once, however often this runs, and anew where
 * the day was postponed.
 */
@Configuration(proxyBeanMethods = false)
class CommitmentWork {

    static final String LIST = "commitments";

    /** So long before its day somebody is reminded. */
    static final Period BEFORE = Period.ofDays(14);

    /** So long after its day; shorter than letters are kept, so that nobody gets one twice. */
    private static final Period AFTER = Period.ofDays(14);

    private static final int MOST = 1000;

    private final Commitments commitments;
    private final CommitmentManagement management;
    private final AuthorityDirectory directory;
    private final MembershipManagement members;
    private final TenantRegistry tenants;
    private final Mails mails;
    private final ScopedWork work;
    private final Clock clock;

    CommitmentWork(
            Commitments commitments,
            CommitmentManagement management,
            AuthorityDirectory directory,
            MembershipManagement members,
            TenantRegistry tenants,
            Mails mails,
            ScopedWork work,
            Clock clock) {
        this.commitments = commitments;
        this.management = management;
        this.directory = directory;
        this.members = members;
        this.tenants = tenants;
        this.mails = mails;
        this.work = work;
        this.clock = clock;
    }

    @Bean
    SystemJob commitmentDays() {
        return new SystemJob("commitment-days", Duration.ofHours(1), this::all);
    }

    private void all() {
        tenants.keys()
                .forEach(key -> tenants.find(key).filter(TenantSummary::active).ifPresent(tenant -> {
                    fallDue(tenant.key());
                    remind(tenant);
                }));
    }

    void fallDue(String tenant) {
        var more = true;
        while (more) {
            more = TenantContext.in(new Scope.Tenant(tenant), management::fallDue) > 0;
        }
    }

    /** Writes to the people of one organization. */
    void remind(TenantSummary tenant) {
        work.in(new Scope.Tenant(tenant.key()), () -> {
            var today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
            var near = commitments
                    .findByStatusInAndDueBetweenOrderById(
                            CommitmentStatus.OPEN, today.minus(AFTER), today.plus(BEFORE), Limit.of(MOST))
                    .stream()
                    .map(Commitment::details)
                    .toList();
            var people = near.isEmpty() ? List.<Member>of() : members.members(null, MOST);
            var bodies = directory.named(near.stream()
                    .map(commitment -> commitment.text().authority())
                    .toList());
            near.forEach(commitment -> readers(commitment, people)
                    .forEach(reader -> mails.send(letter(
                            tenant, commitment, bodies.get(commitment.text().authority()), reader, today))));
            return near.size();
        });
    }

    private static Stream<Member> readers(CommitmentDetails commitment, List<Member> people) {
        var responsible = commitment.text().responsible();
        return people.stream()
                .filter(member -> responsible == null
                        ? member.role() == Role.ADMINISTRATOR
                        : member.account().equals(responsible));
    }

    private static Letter letter(
            TenantSummary tenant,
            CommitmentDetails commitment,
            @Nullable AuthorityView body,
            Member reader,
            LocalDate today) {
        var due = commitment.text().due();
        var when = due.isAfter(today) ? "before" : "after";
        var language = Locale.of(tenant.defaultLanguage());
        return Letter.of(
                        "commitment/" + commitment.id() + "/" + due + "/" + when + "/" + reader.account(),
                        "commitment-" + when,
                        reader.email(),
                        language,
                        commitment.text().promise().words(language.getLanguage()),
                        Dates.written(due, language),
                        body == null ? "" : body.name().words(language.getLanguage()))
                .onList(LIST)
                .withLink("/" + tenant.key() + "/commitments/" + commitment.id());
    }
}
