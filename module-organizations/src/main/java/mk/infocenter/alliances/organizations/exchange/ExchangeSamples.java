package mk.infocenter.alliances.organizations.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.database.SampleContent;
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
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Announcements and topics to look at, written once by the people to try. */
@Component
class ExchangeSamples implements SampleContent {

    private static final String FILE = "exchange/samples.yaml";

    private final TenantRegistry tenants;
    private final Accounts accounts;
    private final AnnouncementManagement announcements;
    private final TopicManagement topics;
    private final ReplyManagement replies;
    private final ExchangeDirectory directory;

    ExchangeSamples(
            TenantRegistry tenants,
            Accounts accounts,
            AnnouncementManagement announcements,
            TopicManagement topics,
            ReplyManagement replies,
            ExchangeDirectory directory) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.announcements = announcements;
        this.topics = topics;
        this.replies = replies;
        this.directory = directory;
    }

    record Samples(List<Announced> announcements, List<Asked> topics) {}

    record Announced(Map<String, String> title, Map<String, String> text) {}

    record Asked(String of, Theme theme, String language, String title, String text, List<Replied> replies) {}

    record Replied(String of, String language, String text) {}

    @Override
    public void make() {
        var samples = read();
        var asked = samples.topics().stream()
                .filter(topic -> tenants.find(topic.of()).isPresent())
                .toList();
        if (!asked.isEmpty() && unused()) {
            samples.announcements().forEach(this::announce);
            asked.forEach(this::ask);
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

    private UUID as(String tenant, Role role, TenantContext.Work<UUID, RuntimeException> work) {
        var account = accounts.find(DemoAccounts.email(role, tenant)).orElseThrow();
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(account, role), work);
    }
}
