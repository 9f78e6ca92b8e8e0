package mk.infocenter.alliances.organizations.capacity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.HeldRole;
import mk.infocenter.alliances.identity.Member;
import mk.infocenter.alliances.identity.MembershipManagement;
import mk.infocenter.alliances.identity.NetworkRoleManagement;
import mk.infocenter.alliances.identity.NetworkRoleStatus;
import mk.infocenter.alliances.jobs.SystemJob;
import mk.infocenter.alliances.mail.Letter;
import mk.infocenter.alliances.mail.Mails;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;

/**
 * Writes to those who see to an item of a plan, before its day and after it. A letter's key names the item, its day and
 * its reader, so each is written once, however often this runs, and anew where the day was changed.
 */
@Configuration(proxyBeanMethods = false)
class PlanReminders {

    static final String LIST = "capacity-plan";

    /** So long before its day somebody is reminded. */
    static final Period BEFORE = Period.ofDays(14);

    /** So long after its day; shorter than letters are kept, so that nobody gets one twice. */
    private static final Period AFTER = Period.ofDays(14);

    private static final Set<PlanItemStatus> AT_WORK = EnumSet.of(PlanItemStatus.AGREED, PlanItemStatus.IN_PROGRESS);

    private static final int MOST = 1000;

    private final PlanItems items;
    private final MembershipManagement members;
    private final NetworkRoleManagement networkRoles;
    private final TenantRegistry tenants;
    private final Mails mails;
    private final ScopedWork work;
    private final Clock clock;

    PlanReminders(
            PlanItems items,
            MembershipManagement members,
            NetworkRoleManagement networkRoles,
            TenantRegistry tenants,
            Mails mails,
            ScopedWork work,
            Clock clock) {
        this.items = items;
        this.members = members;
        this.networkRoles = networkRoles;
        this.tenants = tenants;
        this.mails = mails;
        this.work = work;
        this.clock = clock;
    }

    @Bean
    SystemJob capacityPlanReminders() {
        return new SystemJob("capacity-plan-reminders", Duration.ofHours(1), this::remindAll);
    }

    private void remindAll() {
        tenants.keys()
                .forEach(key -> tenants.find(key).filter(TenantSummary::active).ifPresent(this::remind));
    }

    /** Writes to the people of one organization. */
    void remind(TenantSummary tenant) {
        work.in(new Scope.Tenant(tenant.key()), () -> {
            var today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
            var near = items.findByStatusInAndDueBetweenOrderById(
                    AT_WORK, today.minus(AFTER), today.plus(BEFORE), Limit.of(MOST));
            var people = near.isEmpty() ? List.<Member>of() : members.members(null, MOST);
            near.stream()
                    .map(PlanItem::details)
                    .forEach(item -> readers(item.text().responsible(), people)
                            .forEach(reader -> mails.send(letter(tenant, item, reader, today))));
            return near.size();
        });
    }

    /** Whom a letter goes to: an address and what tells its owner from others. */
    private record Reader(Object id, String address) {}

    private Stream<Reader> readers(Responsible responsible, List<Member> people) {
        return responsible.role() == Role.OFFICER
                ? officers().map(officer -> new Reader(officer.id(), officer.email()))
                : people.stream()
                        .filter(member -> responsible.account() == null
                                ? member.role() == responsible.role()
                                : member.account().equals(responsible.account()))
                        .map(member -> new Reader(member.account(), member.email()));
    }

    private Stream<HeldRole> officers() {
        return work.in(new Scope.Tenant(tenants.lead().key()), () -> networkRoles.held(null, MOST)).stream()
                .filter(held -> held.role() == Role.OFFICER && held.status() == NetworkRoleStatus.ACTIVE);
    }

    private static Letter letter(TenantSummary tenant, PlanItemDetails item, Reader reader, LocalDate today) {
        var due = item.text().due();
        var when = due.isBefore(today) ? "after" : "before";
        var language = Locale.of(tenant.defaultLanguage());
        return Letter.of(
                        "plan-item/" + item.id() + "/" + due + "/" + when + "/" + reader.id(),
                        "plan-item-" + when,
                        reader.address(),
                        language,
                        item.text().need().words(language.getLanguage()),
                        Dates.written(due, language),
                        item.text().result().words(language.getLanguage()))
                .onList(LIST)
                .withLink("/" + tenant.key() + "/capacity/plan/" + item.id());
    }
}
