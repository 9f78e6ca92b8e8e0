package mk.infocenter.alliances.organizations.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import mk.infocenter.alliances.database.SampleContent;
import mk.infocenter.alliances.files.CheckedFile;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Announcements, topics and a few resources to look at, written once by the people to try. */
@Component
class ExchangeSamples implements SampleContent {

    private static final String FOLDER = "exchange/";
    private static final String FILE = FOLDER + "samples.yaml";

    private final TenantRegistry tenants;
    private final Accounts accounts;
    private final AnnouncementManagement announcements;
    private final TopicManagement topics;
    private final ReplyManagement replies;
    private final ResourceManagement resources;
    private final EditionManagement editions;
    private final Uploads uploads;
    private final ExchangeDirectory directory;

    ExchangeSamples(
            TenantRegistry tenants,
            Accounts accounts,
            AnnouncementManagement announcements,
            TopicManagement topics,
            ReplyManagement replies,
            ResourceManagement resources,
            EditionManagement editions,
            Uploads uploads,
            ExchangeDirectory directory) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.announcements = announcements;
        this.topics = topics;
        this.replies = replies;
        this.resources = resources;
        this.editions = editions;
        this.uploads = uploads;
        this.directory = directory;
    }

    record Samples(List<Announced> announcements, List<Asked> topics, List<Shared> resources) {}

    record Announced(Map<String, String> title, Map<String, String> text) {}

    record Asked(String of, Theme theme, String language, String title, String text, List<Replied> replies) {}

    record Replied(String of, String language, String text) {}

    record Shared(
            String of,
            Role role,
            ResourceKind kind,
            Theme theme,
            Map<String, String> title,
            Map<String, String> description,
            List<Edition> editions) {}

    record Edition(String language, String label, @Nullable String news, String file) {}

    @Override
    public void make() {
        var samples = read();
        var asked = samples.topics().stream()
                .filter(topic -> tenants.find(topic.of()).isPresent())
                .toList();
        if (!asked.isEmpty() && unused()) {
            samples.announcements().forEach(this::announce);
            asked.forEach(this::ask);
            samples.resources().stream()
                    .filter(resource -> tenants.find(resource.of()).isPresent())
                    .forEach(this::share);
        }
    }

    private boolean unused() {
        return TenantContext.in(
                new Scope.Network(),
                () -> directory.topics(TopicQuery.ALL, null, 1).isEmpty());
    }

    private static Samples read() {
        try {
            return YAMLMapper.shared().readValue(new ClassPathResource(FILE).getContentAsByteArray(), Samples.class);
        } catch (IOException e) {
            throw new IllegalStateException(FILE, e);
        }
    }

    private void announce(Announced sample) {
        as(tenants.lead().key(), Role.OFFICER, () -> {
            var id = announcements.draft(
                    new AnnouncementText(new LocalizedText(sample.title()), new LocalizedText(sample.text())));
            announcements.publish(id);
            return id;
        });
    }

    private void ask(Asked sample) {
        var topic = as(
                sample.of(),
                Role.STAFF,
                () -> topics.post(new TopicText(
                                sample.title(), new RichText(sample.text()), sample.language(), sample.theme()))
                        .id());
        sample.replies().stream()
                .filter(reply -> tenants.find(reply.of()).isPresent())
                .forEach(reply -> as(
                        reply.of(),
                        Role.STAFF,
                        () -> replies.post(topic, new ReplyText(new RichText(reply.text()), reply.language()))
                                .id()));
    }

    private void share(Shared sample) {
        var text = new ResourceText(
                sample.kind(),
                new LocalizedText(sample.title()),
                new LocalizedText(sample.description()),
                sample.theme());
        var first = sample.editions().getFirst();
        as(sample.of(), sample.role(), () -> {
            var id = kept(first, (edition, file) -> resources.post(text, edition, file));
            sample.editions().stream()
                    .skip(1)
                    .forEach(next -> kept(next, (edition, file) -> editions.add(id, edition, file)));
            return id;
        });
    }

    private UUID kept(Edition sample, BiFunction<EditionText, CheckedFile, UUID> keeping) {
        try (var content = new ClassPathResource(FOLDER + sample.file()).getInputStream();
                var checked = uploads.receive(content, sample.file(), FileType.DOCUMENTS)) {
            return keeping.apply(new EditionText(sample.language(), sample.label(), sample.news()), checked);
        } catch (IOException e) {
            throw new IllegalStateException(sample.file(), e);
        }
    }

    private UUID as(String tenant, Role role, TenantContext.Work<UUID, RuntimeException> work) {
        var account = accounts.find(DemoAccounts.email(role, tenant)).orElseThrow();
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(account, role), work);
    }
}
