package mk.infocenter.alliances.organizations.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/**
 * What the network says to itself, whose rows are of all its organizations. A member reads as a guest of theirs what the
 * database shows to all; Info-center reads what is hidden, too.
 */
@Service
public class ExchangeDirectory {

    static final UUID FIRST = new UUID(0, 0);
    static final UUID NEWEST = new UUID(-1, -1);

    private static final Set<PostStatus> MODERATED = Set.of(PostStatus.SHOWN, PostStatus.HIDDEN);
    private static final Set<PostStatus> GONE = Set.of(PostStatus.WITHDRAWN, PostStatus.HIDDEN);

    /** Java compares the halves of ids as numbers with a sign; the database does not. */
    private static final Comparator<UUID> IN_DATABASE = Comparator.comparing(UUID::toString);

    private final Topics topics;
    private final Replies replies;
    private final Announcements announcements;
    private final SharedResources resources;
    private final ResourceEditions editions;
    private final ScopedWork work;

    ExchangeDirectory(
            Topics topics,
            Replies replies,
            Announcements announcements,
            SharedResources resources,
            ResourceEditions editions,
            ScopedWork work) {
        this.topics = topics;
        this.replies = replies;
        this.announcements = announcements;
        this.resources = resources;
        this.editions = editions;
        this.work = work;
    }

    /** The newest first. */
    public List<TopicView> topics(TopicQuery asked, @Nullable UUID before, int size) {
        return seen(() -> topics.page(
                asked.statuses(),
                asked.pattern(),
                asked.themes().isEmpty(),
                asked.themes(),
                before == null ? NEWEST : before,
                Limit.of(size)));
    }

    /** A topic that is shown, or one of the own organization, whatever became of it. */
    public TopicView topic(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("topic " + id));
    }

    Optional<TopicView> find(UUID id) {
        return seen(() -> topics.view(id)).or(() -> own(() -> topics.view(id)));
    }

    public ReplyView reply(UUID id) {
        return seen(() -> replies.view(id))
                .or(() -> own(() -> replies.view(id)))
                .orElseThrow(() -> new NotFound("reply " + id));
    }

    /** The first ones first; those that are hidden for Info-center and, as withdrawn ones are, for their own organization. */
    public List<ReplyView> replies(UUID topic, @Nullable UUID after, int size) {
        var from = after == null ? FIRST : after;
        var shown = seen(() -> replies.page(topic, MODERATED, from, Limit.of(size)));
        return TenantContext.scope().orElseThrow() instanceof Scope.Tenant own
                ? Stream.concat(
                                shown.stream(),
                                work.in(own, () -> replies.page(topic, GONE, from, Limit.of(size))).stream())
                        .sorted(Comparator.comparing(ReplyView::id, IN_DATABASE))
                        .limit(size)
                        .toList()
                : shown;
    }

    /** What has no reply is left out. */
    public Map<UUID, ReplyCount> counts(Collection<UUID> of) {
        return of.isEmpty()
                ? Map.of()
                : seen(() -> replies.counts(of)).stream()
                        .collect(Collectors.toMap(ReplyCount::topic, Function.identity()));
    }

    /** The newest first; drafts and what was withdrawn for Info-center alone. */
    public List<AnnouncementView> announcements(
            Collection<AnnouncementStatus> statuses, @Nullable UUID before, int size) {
        return seen(() -> announcements.page(statuses, before == null ? NEWEST : before, Limit.of(size)));
    }

    public AnnouncementView announcement(UUID id) {
        return seen(() -> announcements.view(id)).orElseThrow(() -> new NotFound("announcement " + id));
    }

    /** The newest first. */
    public List<ResourceView> resources(ResourceQuery asked, @Nullable UUID before, int size) {
        return seen(() -> resources.page(
                asked.statuses(),
                TopicQuery.pattern(asked.words()),
                asked.kinds(),
                asked.themes().isEmpty(),
                asked.themes(),
                asked.languages().isEmpty(),
                asked.languages(),
                before == null ? NEWEST : before,
                Limit.of(size)));
    }

    /** A resource that is shown, or one of the own organization, whatever became of it. */
    public ResourceView resource(UUID id) {
        return seen(() -> resources.view(id))
                .or(() -> own(() -> resources.view(id)))
                .orElseThrow(() -> new NotFound("resource " + id));
    }

    /** The newest first; to its own organization those that are shown to nobody else, too. */
    public List<EditionView> editions(ResourceView resource) {
        Supplier<List<EditionView>> reading =
                () -> editions.of(resource.tenant(), resource.id(), Limit.of(EditionManagement.MOST));
        var scope = TenantContext.scope().orElseThrow();
        return resource.tenant().equals(scope.tenant()) ? work.in(scope, reading) : seen(reading);
    }

    public EditionView edition(UUID id) {
        return seen(() -> editions.view(id))
                .or(() -> own(() -> editions.view(id)))
                .orElseThrow(() -> new NotFound("edition " + id));
    }

    /** In which languages each of them is there. */
    public Map<UUID, List<EditionLine>> languages(Collection<UUID> of) {
        return of.isEmpty()
                ? Map.of()
                : seen(() -> editions.lines(of)).stream()
                        .sorted(Comparator.comparing(EditionLine::language))
                        .collect(Collectors.groupingBy(EditionLine::resource));
    }

    private <T> T seen(Supplier<T> reading) {
        var scope = TenantContext.scope().orElseThrow();
        return work.in(scope instanceof Scope.Tenant(var key) ? new Scope.Guest(key) : scope, reading);
    }

    private <T> Optional<T> own(Supplier<Optional<T>> reading) {
        var scope = TenantContext.scope().orElseThrow();
        return scope instanceof Scope.Tenant ? work.in(scope, reading) : Optional.empty();
    }
}
