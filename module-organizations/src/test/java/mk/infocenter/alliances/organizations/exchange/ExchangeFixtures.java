package mk.infocenter.alliances.organizations.exchange;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.SampleRows;
import mk.infocenter.testing.TenantFixtures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Announcements, topics and replies, brought about by the steps that people take. */
@Component
class ExchangeFixtures implements SampleRows {

    static final Reason REASON = new Reason("Because");
    static final LocalizedText WORDS = LocalizedText.of("Збор", "Fjalë", "Word");

    private final ObjectProvider<TenantFixtures> tenants;
    private final AnnouncementManagement announcements;
    private final TopicManagement topics;
    private final ReplyManagement replies;
    private final DigestManagement digest;
    private final CalendarSubscriptions subscriptions;

    ExchangeFixtures(
            ObjectProvider<TenantFixtures> tenants,
            AnnouncementManagement announcements,
            TopicManagement topics,
            ReplyManagement replies,
            DigestManagement digest,
            CalendarSubscriptions subscriptions) {
        this.tenants = tenants;
        this.announcements = announcements;
        this.topics = topics;
        this.replies = replies;
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
        doing(member, tenant, () -> digest.choose(DigestChoice.usual("en")));
        doing(member, tenant, subscriptions::make);
        if (tenant.equals(lead())) {
            var officer = new Actor(member.account(), Role.OFFICER);
            doing(officer, tenant, () -> announcements.draft(new AnnouncementText(WORDS, WORDS)));
        }
    }
}
