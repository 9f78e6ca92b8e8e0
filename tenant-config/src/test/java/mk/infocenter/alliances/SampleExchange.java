package mk.infocenter.alliances;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.organizations.exchange.AnnouncementManagement;
import mk.infocenter.alliances.organizations.exchange.AnnouncementText;
import mk.infocenter.alliances.organizations.exchange.CalendarSubscriptions;
import mk.infocenter.alliances.organizations.exchange.EditionText;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.organizations.exchange.ReplyManagement;
import mk.infocenter.alliances.organizations.exchange.ReplyText;
import mk.infocenter.alliances.organizations.exchange.ResourceKind;
import mk.infocenter.alliances.organizations.exchange.ResourceManagement;
import mk.infocenter.alliances.organizations.exchange.ResourceText;
import mk.infocenter.alliances.organizations.exchange.TopicManagement;
import mk.infocenter.alliances.organizations.exchange.TopicText;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.stereotype.Component;

/** A topic with a reply, a resource with an edition, and an announcement, for tests of the whole; made anew for each, as steps end them. */
@Component
class SampleExchange {

    private static final String LEAD = "infocenter";
    private static final LocalizedText WORDS = LocalizedText.of("Збор", "Fjalë", "Word");

    private final Accounts accounts;
    private final TopicManagement topics;
    private final ReplyManagement replies;
    private final AnnouncementManagement announcements;
    private final CalendarSubscriptions subscriptions;
    private final ResourceManagement resources;
    private final ExchangeDirectory directory;
    private final Uploads uploads;

    SampleExchange(
            Accounts accounts,
            TopicManagement topics,
            ReplyManagement replies,
            AnnouncementManagement announcements,
            ResourceManagement resources,
            ExchangeDirectory directory,
            Uploads uploads,
            CalendarSubscriptions subscriptions) {
        this.accounts = accounts;
        this.topics = topics;
        this.replies = replies;
        this.announcements = announcements;
        this.resources = resources;
        this.directory = directory;
        this.uploads = uploads;
        this.subscriptions = subscriptions;
    }

    /**
     * The address with ids of the tenant's own, or of Info-center's for its pages.
     *
     * @param asker who has posted it, where they may
     */
    String filled(String path, String tenant, Asker asker) {
        if (path.contains("{calendar}")) {
            return path.replace("{calendar}", calendar());
        }
        if (path.contains("/announcements/{id}")) {
            return path.replace("{id}", announcement(path).toString());
        }
        if (!path.contains("/exchange/") && !path.contains("/topics/{id}") && !path.contains("/resources/{id}")) {
            return path;
        }
        var network = path.startsWith("/network/");
        var none = tenant.isEmpty() || tenant.equals(RouteRecords.NONE);
        var home = network ? LEAD : tenant;
        var author = network
                ? author(Asker.OVERSIGHT.contains(asker) ? asker.email : Asker.OFFICER.email, Role.OFFICER)
                : author(Asker.MEMBERS.contains(asker) ? asker.email : Asker.STAFF.email, Role.STAFF);
        // Steps are those of every kind of posts; a topic stands for all of them.
        path = path.replace("/{posts}/{post}", "/topics/{topic}");
        if (path.contains("{resource}") || path.contains("{edition}") || path.contains("/resources/{id}")) {
            path = withEdition(path, home, author, none && !network);
        }
        if (path.contains("{topic}") || path.contains("{id}")) {
            var topic = none && !network ? UUID.randomUUID() : topic(path, home, author);
            path = path.replace("{topic}", topic.toString()).replace("/topics/{id}", "/topics/" + topic);
        }
        if (path.contains("{reply}")) {
            var reply = none && !network ? UUID.randomUUID() : reply(path, home, author);
            path = path.replace("{reply}", reply.toString());
        }
        return path.contains("{announcement}")
                ? path.replace("{announcement}", announcement(path).toString())
                : path;
    }

    private String withEdition(String path, String home, Actor author, boolean none) {
        var resource = none ? UUID.randomUUID() : resource(home, author);
        var edition = none
                ? resource
                : as(
                        author,
                        home,
                        () -> directory
                                .editions(directory.resource(resource))
                                .getFirst()
                                .id());
        return path.replace("{resource}", resource.toString())
                .replace("/resources/{id}", "/resources/" + resource)
                .replace("{edition}", edition.toString());
    }

    private UUID resource(String home, Actor author) {
        return as(author, home, () -> {
            try (var checked = uploads.receive(
                    new ByteArrayInputStream("Sample".getBytes(StandardCharsets.UTF_8)),
                    "sample.txt",
                    FileType.DOCUMENTS)) {
                return resources.post(
                        new ResourceText(ResourceKind.TEMPLATE, WORDS, WORDS, null),
                        new EditionText("mk", "1", null),
                        checked);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Actor author(String email, Role role) {
        return new Actor(accounts.find(email).orElseThrow(), role);
    }

    private UUID topic(String path, String home, Actor author) {
        return as(author, home, () -> {
            var id = topics.post(new TopicText("Question", new RichText("What have you tried?"), "en", null))
                    .id();
            if (path.endsWith("/restoration")) {
                topics.withdraw(id);
            }
            return id;
        });
    }

    private UUID reply(String path, String home, Actor author) {
        var topic = topic("", home, author);
        return as(author, home, () -> {
            var id = replies.post(topic, new ReplyText(new RichText("This has worked."), "en"))
                    .id();
            if (path.endsWith("/restoration")) {
                replies.withdraw(id);
            }
            return id;
        });
    }

    /** The end of an address at which somebody of Radika-DE reads. */
    private String calendar() {
        return as(author(Asker.STAFF.email, Role.STAFF), RouteRecords.OWN, () -> {
                    subscriptions.make();
                    return subscriptions.mine("/" + RouteRecords.OWN + "/exchange", Locale.ENGLISH);
                })
                .orElseThrow();
    }

    private UUID announcement(String path) {
        return as(new Actor(null, Role.OFFICER), LEAD, () -> {
            var id = announcements.draft(new AnnouncementText(WORDS, WORDS));
            if (!path.endsWith("/publication")) {
                announcements.publish(id);
            }
            return id;
        });
    }

    private static <T> T as(Actor actor, String tenant, Supplier<T> step) {
        return TenantContext.in(new Scope.Tenant(tenant), actor, step::get);
    }
}
