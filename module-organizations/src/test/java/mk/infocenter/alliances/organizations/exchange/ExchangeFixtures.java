package mk.infocenter.alliances.organizations.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import mk.infocenter.alliances.files.CheckedFile;
import mk.infocenter.alliances.files.FileManagement;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.files.Owner;
import mk.infocenter.alliances.files.PersonalContent;
import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.SampleRows;
import mk.infocenter.testing.TenantFixtures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Announcements, topics, replies and resources, brought about by the steps that people take. */
@Component
class ExchangeFixtures implements SampleRows {

    static final Reason REASON = new Reason("Because");
    static final byte[] CONTENT = "How to ask a municipality".getBytes(StandardCharsets.UTF_8);
    static final LocalizedText WORDS = LocalizedText.of("Збор", "Fjalë", "Word");

    private final ObjectProvider<TenantFixtures> tenants;
    private final AnnouncementManagement announcements;
    private final TopicManagement topics;
    private final ReplyManagement replies;
    private final ResourceManagement resources;
    private final EditionManagement editions;
    private final Uploads uploads;
    private final FileManagement files;
    private final DigestManagement digest;
    private final CalendarSubscriptions subscriptions;

    ExchangeFixtures(
            ObjectProvider<TenantFixtures> tenants,
            AnnouncementManagement announcements,
            TopicManagement topics,
            ReplyManagement replies,
            ResourceManagement resources,
            EditionManagement editions,
            Uploads uploads,
            FileManagement files,
            DigestManagement digest,
            CalendarSubscriptions subscriptions) {
        this.tenants = tenants;
        this.announcements = announcements;
        this.topics = topics;
        this.replies = replies;
        this.resources = resources;
        this.editions = editions;
        this.uploads = uploads;
        this.files = files;
        this.digest = digest;
        this.subscriptions = subscriptions;
    }

    static <T> T as(Actor actor, String tenant, TenantContext.Work<T, RuntimeException> work) {
        return TenantContext.in(new Scope.Tenant(tenant), actor, work);
    }

    static void doing(Actor actor, String tenant, Runnable work) {
        as(actor, tenant, () -> {
            work.run();
            return tenant;
        });
    }

    String lead() {
        return tenants.getObject().lead();
    }

    Actor staff(String tenant) {
        return new Actor(tenants.getObject().member(tenant, Role.STAFF), Role.STAFF);
    }

    Actor officer() {
        return new Actor(tenants.getObject().overseer(Role.OFFICER, null), Role.OFFICER);
    }

    static TopicText text(String title) {
        return new TopicText(title, new RichText("What have you tried?"), "en", null);
    }

    static ReplyText reply(String text) {
        return new ReplyText(new RichText(text), "en");
    }

    UUID topic(Actor author, String tenant, String title) {
        return as(author, tenant, () -> topics.post(text(title))).id();
    }

    UUID reply(Actor author, String tenant, UUID topic) {
        return as(author, tenant, () -> replies.post(topic, reply("This has worked.")))
                .id();
    }

    static ResourceText resourceText(String title) {
        return new ResourceText(ResourceKind.HANDBOOK, LocalizedText.EMPTY.with("en", title), WORDS, null);
    }

    static EditionText edition(String language, String label) {
        return new EditionText(language, label, null);
    }

    /** With its first edition, 1 in Macedonian. */
    UUID resource(Actor author, String tenant, String title) {
        return as(
                author, tenant, () -> received(file -> resources.post(resourceText(title), edition("mk", "1"), file)));
    }

    UUID edition(Actor author, String tenant, UUID resource, EditionText text) {
        return as(author, tenant, () -> received(file -> editions.add(resource, text, file)));
    }

    private UUID received(Function<CheckedFile, UUID> keeping) {
        try (var checked = uploads.receive(new ByteArrayInputStream(CONTENT), "handbook.txt", FileType.DOCUMENTS)) {
            return keeping.apply(checked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of the tenant that are none of an edition: one of any record, and one with personal data. */
    void otherFiles() {
        received(file -> {
            var id = files.upload(file, null).id();
            files.attach(new Owner("organization", UUID.randomUUID()), List.of(id));
            return id;
        });
        received(file -> files.upload(
                        file,
                        new PersonalContent(
                                Set.of(), "contact", LocalDate.now(Dates.ZONE).plusYears(1)))
                .id());
    }

    UUID announcement() {
        return as(officer(), lead(), () -> {
            var id = announcements.draft(new AnnouncementText(WORDS, WORDS));
            announcements.publish(id);
            return id;
        });
    }

    @Override
    public void make() {
        var tenant = TenantContext.requiredTenant();
        var member = TenantContext.actor();
        reply(member, tenant, topic(member, tenant, "Sample"));
        resource(member, tenant, "Sample");
        doing(member, tenant, () -> digest.choose(DigestChoice.usual("en")));
        doing(member, tenant, subscriptions::make);
        if (tenant.equals(lead())) {
            var officer = new Actor(member.account(), Role.OFFICER);
            doing(officer, tenant, () -> announcements.draft(new AnnouncementText(WORDS, WORDS)));
        }
    }
}
