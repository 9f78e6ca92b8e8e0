package mk.infocenter.alliances.organizations.exchange;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.MembershipManagement;
import mk.infocenter.alliances.identity.NetworkRoleManagement;
import mk.infocenter.alliances.identity.NetworkRoleStatus;
import mk.infocenter.alliances.jobs.SystemJob;
import mk.infocenter.alliances.mail.Letter;
import mk.infocenter.alliances.mail.Mails;
import mk.infocenter.alliances.organizations.CalendarEntry;
import mk.infocenter.alliances.organizations.exchange.DigestIssue.Replied;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Dates;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;

/**
 * Writes to the members of the network and to Info-center's people on Monday morning what was new in the week before, and
 * what this week has in the calendar. A letter's key names the Monday and
 * its reader, so each is written once, however often this runs, and to whoever belongs to two organizations, too.
 */
@Configuration(proxyBeanMethods = false)
class DigestWork {

    private static final LocalTime FROM = LocalTime.of(7, 0);

    /** Also on Tuesday, in case that nothing ran on Monday; far shorter than letters are kept. */
    private static final Duration UNTIL = Duration.ofHours(41);

    /** Lines of one kind in a letter; the pages have all of them. */
    private static final int LINES = 10;

    private static final int MOST_READERS = 1000;

    private final Topics topics;
    private final Replies replies;
    private final Announcements announcements;
    private final SharedResources resources;
    private final DigestSettings settings;
    private final MembershipManagement members;
    private final NetworkRoleManagement overseers;
    private final NetworkCalendar calendar;
    private final TenantRegistry tenants;
    private final Mails mails;
    private final MessageSource messages;
    private final ScopedWork work;
    private final Clock clock;

    DigestWork(
            Topics topics,
            Replies replies,
            Announcements announcements,
            SharedResources resources,
            DigestSettings settings,
            MembershipManagement members,
            NetworkRoleManagement overseers,
            NetworkCalendar calendar,
            TenantRegistry tenants,
            Mails mails,
            MessageSource messages,
            ScopedWork work,
            Clock clock) {
        this.topics = topics;
        this.replies = replies;
        this.announcements = announcements;
        this.resources = resources;
        this.settings = settings;
        this.members = members;
        this.overseers = overseers;
        this.calendar = calendar;
        this.tenants = tenants;
        this.mails = mails;
        this.messages = messages;
        this.work = work;
        this.clock = clock;
    }

    @Bean
    SystemJob networkDigest() {
        return new SystemJob("network-digest", Duration.ofHours(1), this::send);
    }

    void send() {
        var now = clock.instant().atZone(Dates.ZONE);
        var monday = now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var due = ZonedDateTime.of(monday, FROM, Dates.ZONE);
        if (now.isBefore(due) || now.isAfter(due.plus(UNTIL))) {
            return;
        }
        var issue = issue(monday);
        var asked = new HashSet<UUID>();
        tenants.keys()
                .forEach(key -> tenants.find(key)
                        .filter(TenantSummary::active)
                        .ifPresent(tenant ->
                                write(members(issue.with(coming(monday, new Scope.Tenant(key))), tenant, asked))));
        write(overseers(issue.with(coming(monday, new Scope.Network())), asked));
    }

    private DigestIssue issue(LocalDate monday) {
        var from = start(monday.minusWeeks(1));
        var to = start(monday);
        return work.in(new Scope.Network(), () -> {
            var renewed = resources.renewed(from, to, Limit.of(LINES));
            var posted = topics.posted(from, to, Limit.of(LINES));
            var counts = replies.posted(from, to, Limit.of(LINES));
            var replied = counts.isEmpty()
                    ? List.<TopicView>of()
                    : topics.shown(counts.stream().map(ReplyCount::topic).toList());
            var byId = replied.stream().collect(Collectors.toMap(TopicView::id, Function.identity()));
            return new DigestIssue(
                    monday,
                    announcements.published(from, to, Limit.of(LINES)),
                    posted,
                    counts.stream()
                            .flatMap(count -> Optional.ofNullable(byId.get(count.topic())).stream()
                                    .map(topic -> new Replied(topic, count.replies())))
                            .toList(),
                    renewed,
                    List.of(),
                    DigestIssue.byKey(tenants.named(Stream.concat(
                                    posted.stream().map(TopicView::tenant),
                                    renewed.stream().map(ResourceView::tenant))
                            .distinct()
                            .toList())));
        });
    }

    private List<CalendarEntry> coming(LocalDate monday, Scope scope) {
        return work.in(scope, () -> calendar.between(monday, monday.plusDays(6))).stream()
                .limit(LINES)
                .toList();
    }

    /** Somebody who reads, and where. */
    private record Reader(UUID account, String email, String root) {}

    /** @param asked gets all members, whether they want the letter or not */
    private List<Letter> members(DigestIssue issue, TenantSummary tenant, Set<UUID> asked) {
        return letters(issue, tenant, () -> {
            var found = members.members(null, MOST_READERS);
            found.forEach(member -> asked.add(member.account()));
            return found.stream()
                    .map(member -> new Reader(member.account(), member.email(), "/" + tenant.key() + "/exchange"));
        });
    }

    /** Info-center's people; what those of them want who belong to an organization they have said there. */
    private List<Letter> overseers(DigestIssue issue, Set<UUID> asked) {
        return letters(
                issue,
                tenants.lead(),
                () -> overseers.held(null, MOST_READERS).stream()
                        .filter(held -> held.status() == NetworkRoleStatus.ACTIVE && held.role() != Role.AUDITOR)
                        .filter(held -> !asked.contains(held.account()))
                        .map(held -> new Reader(held.account(), held.email(), "/network/exchange")));
    }

    /** @param keeper organization that keeps what its readers chose */
    private List<Letter> letters(DigestIssue issue, TenantSummary keeper, Supplier<Stream<Reader>> readers) {
        return work.in(new Scope.Tenant(keeper.key()), () -> {
            var chosen = settings.findAll().stream()
                    .collect(Collectors.toMap(DigestSetting::account, DigestSetting::choice));
            return readers.get()
                    .map(reader -> letter(
                            issue,
                            reader,
                            chosen.getOrDefault(reader.account(), DigestChoice.usual(keeper.defaultLanguage()))))
                    .filter(letter -> !letter.items().isEmpty())
                    .toList();
        });
    }

    private void write(List<Letter> letters) {
        work.in(new Scope.Tenant(tenants.lead().key()), () -> {
            letters.forEach(mails::send);
            return letters.size();
        });
    }

    private Letter letter(DigestIssue issue, Reader reader, DigestChoice choice) {
        var language = Locale.of(choice.language());
        return Letter.of(
                        "digest/" + issue.monday() + "/" + reader.account(),
                        "digest",
                        reader.email(),
                        language,
                        Dates.written(issue.monday().minusWeeks(1), language),
                        Dates.written(issue.monday().minusDays(1), language))
                .onList(DigestManagement.LIST)
                .withItems(issue.lines(choice, reader.root(), messages))
                .withLink(reader.root());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Dates.ZONE).toInstant();
    }
}
