package mk.infocenter.alliances.organizations.exchange;

import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.REASON;
import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.as;
import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.doing;
import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.text;
import static mk.infocenter.testing.RawSql.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All members read what is shown, nobody writes what is another's, and nobody else reads any of it. */
@PlatformTest
class TenantIsolationTests {

    private static final List<String> TABLES =
            List.of("announcement", "topic", "topic_reply", "shared_resource", "resource_edition");

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    ExchangeFixtures fixtures;

    @Autowired
    TopicManagement topics;

    @Autowired
    ReplyManagement replies;

    private String own = "";
    private String other = "";
    private Actor member = Actor.VISITOR;
    private UUID shown = new UUID(0, 0);
    private UUID withdrawn = new UUID(0, 0);
    private UUID reply = new UUID(0, 0);

    @BeforeEach
    void postsOfAnother() {
        fixtures.lead();
        own = organizations.organization();
        other = organizations.organization();
        member = fixtures.staff(own);
        var them = fixtures.staff(other);
        shown = fixtures.topic(them, other, "Shown");
        reply = fixtures.reply(them, other, shown);
        withdrawn = fixtures.topic(them, other, "Withdrawn");
        doing(them, other, () -> topics.withdraw(withdrawn));
    }

    @Test
    void theirsAreNotChanged() {
        as(member, own, () -> {
            List.<Runnable>of(
                            () -> topics.edit(shown, 0, text("Mine")),
                            () -> topics.withdraw(shown),
                            () -> topics.restore(withdrawn),
                            () -> topics.hide(shown, REASON),
                            () -> replies.withdraw(reply),
                            () -> replies.hide(reply, REASON))
                    .forEach(step -> assertThatThrownBy(step::run).isInstanceOf(NotFound.class));
            return own;
        });
    }

    @Test
    void guestsReadWhatIsShownAndWriteNothing() throws Exception {
        try (var guest = RawSql.as(DatabaseRole.GUEST)) {
            assertThat(guest.rows("select id from topic")).as("for nobody").isEmpty();
            guest.execute("select set_config('app.viewer', '" + own + "', true)");
            assertThat(guest.rows("select id from topic"))
                    .contains(shown.toString())
                    .doesNotContain(withdrawn.toString());
            assertThat(guest.rows("select id from topic_reply")).contains(reply.toString());
            for (var table : TABLES) {
                assertThat(guest.attempt("delete from " + table)).isEqualTo(DENIED);
                assertThat(guest.attempt("select 1 from " + table + "_aud")).isEqualTo(DENIED);
            }
            assertThat(guest.attempt("select 1 from digest_setting")).isEqualTo(DENIED);
            assertThat(guest.attempt("select 1 from calendar_address")).isEqualTo(DENIED);
        }
    }

    @Test
    void membersReadTheirOwnRowsAndVisitorsNone() throws Exception {
        try (var app = RawSql.as(DatabaseRole.APP, own);
                var visitor = RawSql.as(DatabaseRole.PUBLIC);
                var auditor = RawSql.as(DatabaseRole.AUDITOR, own);
                var oversight = RawSql.as(DatabaseRole.OVERSIGHT, "*")) {
            assertThat(app.rows("select id from topic")).isEmpty();
            assertThat(oversight.rows("select id from topic")).contains(shown.toString(), withdrawn.toString());
            for (var table : TABLES) {
                assertThat(visitor.attempt("select 1 from " + table)).isEqualTo(DENIED);
                assertThat(auditor.attempt("select 1 from " + table)).isEqualTo(DENIED);
                assertThat(oversight.attempt("delete from " + table)).isEqualTo(DENIED);
            }
        }
    }

    /** Whatever the application is told, what everybody reads as Info-center's is Info-center's. */
    @Test
    void onlyTheLeadAnnounces() throws Exception {
        try (var app = RawSql.as(DatabaseRole.APP, own)) {
            assertThatThrownBy(
                            () -> app.execute("insert into announcement (tenant_id, id, version, title, text, status,"
                                    + " published_at) values ('" + own + "', gen_random_uuid(), 0, '{\"mk\": \"x\"}',"
                                    + " '{\"mk\": \"x\"}', 'PUBLISHED', now())"))
                    .hasMessageContaining("announcement_tenant_id_lead_fkey");
        }
    }
}
