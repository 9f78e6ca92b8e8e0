package mk.infocenter.alliances.organizations.exchange;

import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.REASON;
import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.as;
import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class ExchangeManagementTests {

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    ExchangeFixtures fixtures;

    @Autowired
    ExchangeDirectory directory;

    @Autowired
    TopicManagement topics;

    @Autowired
    ReplyManagement replies;

    @Autowired
    AnnouncementManagement announcements;

    @Autowired
    History history;

    @Autowired
    RecordKinds kinds;

    private String asking = "";
    private String answering = "";
    private Actor asker = Actor.VISITOR;
    private Actor answerer = Actor.VISITOR;
    private Actor officer = Actor.VISITOR;

    @BeforeEach
    void membersOfTwo() {
        fixtures.lead();
        asking = organizations.organization();
        answering = organizations.organization();
        asker = fixtures.staff(asking);
        answerer = fixtures.staff(answering);
        officer = fixtures.officer();
    }

    @Test
    void whatOneAsksAnotherAnswers() {
        var topic = fixtures.topic(asker, asking, "Прашање за Чашка");
        var reply = fixtures.reply(answerer, answering, topic);
        as(asker, asking, () -> {
            assertThat(directory.replies(topic, null, 10)).singleElement().satisfies(read -> {
                assertThat(read.id()).isEqualTo(reply);
                assertThat(read.tenant()).isEqualTo(answering);
            });
            assertThat(directory.counts(List.of(topic)).values())
                    .extracting(ReplyCount::replies)
                    .containsExactly(1L);
            return asking;
        });
        as(answerer, answering, () -> {
            assertThat(found("Caska")).as("in another script").contains(topic);
            assertThat(found("100%")).isEmpty();
            return answering;
        });
    }

    @Test
    void whatIsTakenBackIsReadByItsOwnAlone() {
        var topic = fixtures.topic(asker, asking, "Taken back");
        doing(asker, asking, () -> topics.withdraw(topic));
        assertThat(as(asker, asking, () -> directory.topic(topic)).status()).isEqualTo(PostStatus.WITHDRAWN);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(answerer, answering, () -> directory.topic(topic)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fixtures.reply(answerer, answering, topic));
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> fixtures.reply(asker, asking, topic));
        doing(asker, asking, () -> topics.restore(topic));
        fixtures.reply(answerer, answering, topic);
    }

    /** The row stays where it was, its history says who hid it and why, and its author gets a letter. */
    @Test
    void infoCenterHidesATopicOfAnOrganization() throws Exception {
        var topic = fixtures.topic(asker, asking, "Hidden");
        doing(officer, asking, () -> topics.hide(topic, REASON));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(answerer, answering, () -> directory.topic(topic)));
        assertThat(as(asker, asking, () -> directory.topic(topic)).status()).isEqualTo(PostStatus.HIDDEN);
        assertThat(TenantContext.in(
                        new Scope.Network(),
                        officer,
                        () -> directory.topics(new TopicQuery("", List.of(), List.of(PostStatus.HIDDEN)), null, 100)))
                .extracting(TopicView::id)
                .contains(topic);
        var last = as(
                asker,
                asking,
                () -> history.of(kinds.named("topic"), asking, topic.toString(), Long.MAX_VALUE, 5)
                        .getFirst());
        assertThat(last.change().reason()).isEqualTo(REASON.text());
        assertThat(letters("topic-hidden")).isOne();
    }

    @Test
    void infoCenterHidesAReplyAndShowsItAgain() throws Exception {
        var topic = fixtures.topic(asker, asking, "With a reply");
        var reply = fixtures.reply(answerer, answering, topic);
        doing(officer, answering, () -> replies.hide(reply, REASON));
        assertThat(as(asker, asking, () -> directory.replies(topic, null, 10))).isEmpty();
        assertThat(TenantContext.in(new Scope.Network(), officer, () -> directory.replies(topic, null, 10)))
                .hasSize(1);
        assertThat(as(answerer, answering, () -> directory.replies(topic, null, 10)))
                .as("by those whose it is")
                .extracting(ReplyView::status)
                .containsExactly(PostStatus.HIDDEN);
        assertThat(letters("reply-hidden")).isOne();
        doing(officer, answering, () -> replies.show(reply, REASON));
        assertThat(as(asker, asking, () -> directory.replies(topic, null, 10))).hasSize(1);
    }

    @Test
    void itsAuthorSaysAReplyOtherwise() {
        var topic = fixtures.topic(asker, asking, "To be answered");
        var reply = fixtures.reply(answerer, answering, topic);
        doing(answerer, answering, () -> replies.edit(reply, 0, new ReplyText(new RichText("Better"), "en")));
        assertThat(as(asker, asking, () -> directory.reply(reply)).text()).isEqualTo("Better");
        doing(answerer, answering, () -> replies.withdraw(reply));
        assertThat(as(asker, asking, () -> directory.replies(topic, null, 10))).isEmpty();
        var later = fixtures.reply(asker, asking, topic);
        assertThat(as(answerer, answering, () -> directory.replies(topic, null, 10)))
                .as("by those whose it is, in its place")
                .extracting(ReplyView::id)
                .containsExactly(reply, later);
        doing(asker, asking, () -> replies.withdraw(later));
        doing(answerer, answering, () -> replies.restore(reply));
        assertThat(as(asker, asking, () -> directory.replies(topic, null, 10)))
                .extracting(ReplyView::status)
                .containsExactly(PostStatus.SHOWN, PostStatus.WITHDRAWN);
    }

    @Test
    void membersReadWhatIsAnnouncedAndNoDraft() {
        var published = fixtures.announcement();
        var draft = as(
                officer,
                fixtures.lead(),
                () -> announcements.draft(new AnnouncementText(ExchangeFixtures.WORDS, ExchangeFixtures.WORDS)));
        assertThat(as(asker, asking, () -> directory.announcement(published)).status())
                .isEqualTo(AnnouncementStatus.PUBLISHED);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(asker, asking, () -> directory.announcement(draft)));
        var first = TenantContext.in(new Scope.Network(), officer, () -> directory.announcement(published));
        doing(officer, fixtures.lead(), () -> announcements.withdraw(published, REASON));
        doing(officer, fixtures.lead(), () -> announcements.publish(published));
        assertThat(as(asker, asking, () -> directory.announcement(published)).publishedAt())
                .as("no news for the digest")
                .isEqualTo(first.publishedAt());
    }

    private List<UUID> found(String words) {
        return directory.topics(new TopicQuery(words, List.of(), List.of()), null, 100).stream()
                .map(TopicView::id)
                .toList();
    }

    private long letters(String template) throws Exception {
        try (var owner = RawSql.as(DatabaseRole.OWNER)) {
            return owner.count("outgoing_mail where tenant in ('" + asking + "', '" + answering + "') and template = '"
                    + template + "'");
        }
    }
}
