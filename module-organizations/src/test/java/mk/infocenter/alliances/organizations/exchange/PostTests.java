package mk.infocenter.alliances.organizations.exchange;

import static mk.infocenter.alliances.organizations.exchange.ExchangeFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.files.FileSummary;
import mk.infocenter.alliances.files.FileType;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import org.junit.jupiter.api.Test;

class PostTests {

    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    private static final Actor AUTHOR = new Actor(UUID.randomUUID(), Role.STAFF);
    private static final Actor COLLEAGUE = new Actor(UUID.randomUUID(), Role.STAFF);
    private static final Actor ADMINISTRATOR = new Actor(UUID.randomUUID(), Role.ADMINISTRATOR);
    private static final Actor OFFICER = new Actor(UUID.randomUUID(), Role.OFFICER);
    private static final FileSummary FILE =
            new FileSummary(UUID.randomUUID(), 0, "a.pdf", FileType.PDF, 1, "", AUTHOR.account(), NOW, false, null);
    private static final Reason REASON = new Reason("It names a citizen");

    @Test
    void announcementsGoThroughTheirLifeCycle() {
        assertThat(LifeCycleMatrix.of(Announcement.LIFE_CYCLE, PostTests::announcement, PostTests::take))
                .isEqualTo("""
                        DRAFT edit DRAFT by OFFICER, MANAGER
                        DRAFT publish PUBLISHED by OFFICER, MANAGER
                        PUBLISHED correct PUBLISHED by OFFICER, MANAGER
                        PUBLISHED withdraw WITHDRAWN by OFFICER, MANAGER with reason
                        WITHDRAWN publish PUBLISHED by OFFICER, MANAGER""");
    }

    @Test
    void onlyItsAuthorSaysItOtherwise() {
        var topic = topic();
        as(AUTHOR, () -> topic.edit(0, text("Better"), NOW));
        assertThat(topic.title()).isEqualTo("Better");
        for (var other : new Actor[] {COLLEAGUE, ADMINISTRATOR, OFFICER}) {
            refused(other, () -> topic.edit(0, text("Mine"), NOW));
        }
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> as(AUTHOR, () -> topic.edit(7, text("Late"), NOW)));
    }

    @Test
    void itsAuthorAndTheirAdministratorTakeItBack() {
        var topic = topic();
        refused(COLLEAGUE, topic::withdraw);
        as(ADMINISTRATOR, topic::withdraw);
        refused(COLLEAGUE, topic::restore);
        as(AUTHOR, topic::restore);
        assertThat(topic.status()).isEqualTo(PostStatus.SHOWN);
    }

    /** Whoever posted it can't show it again past Info-center. */
    @Test
    void infoCenterHidesItWithAReason() {
        var topic = topic();
        refused(ADMINISTRATOR, topic::hide);
        refused(OFFICER, topic::hide);
        withReason(topic::hide);
        refused(AUTHOR, topic::show);
        refused(AUTHOR, topic::restore);
        refused(AUTHOR, () -> topic.edit(0, text("Better"), NOW));
        withReason(topic::show);
        assertThat(topic.status()).isEqualTo(PostStatus.SHOWN);
    }

    /** Whoever answers for a resource adds editions while it is shown. */
    @Test
    void aResourceGetsEditions() {
        var resource = TenantContext.in(
                new Scope.Tenant("radika"),
                AUTHOR,
                () -> new SharedResource(ExchangeFixtures.resourceText("Handbook"), NOW));
        refused(COLLEAGUE, () -> resource.edition(ExchangeFixtures.edition("mk", "2"), FILE, NOW));
        as(ADMINISTRATOR, () -> resource.edition(ExchangeFixtures.edition("mk", "2"), FILE, NOW));
        refused(ADMINISTRATOR, () -> resource.edit(0, ExchangeFixtures.resourceText("Mine")));
        as(AUTHOR, () -> resource.edit(0, ExchangeFixtures.resourceText("Better")));
        assertThat(resource.title().get("en")).isEqualTo("Better");
        as(AUTHOR, resource::withdraw);
        refused(AUTHOR, () -> resource.edition(ExchangeFixtures.edition("mk", "3"), FILE, NOW));
    }

    @Test
    void anEditionIsCalledSomething() {
        assertThat(new EditionText("mk", " 2026 ", " ")).isEqualTo(new EditionText("mk", "2026", null));
        for (var wrong : List.<Runnable>of(
                () -> new EditionText("mk", " ", null),
                () -> new EditionText("mk", "1".repeat(41), null),
                () -> new EditionText("mk", "1", "n".repeat(501)),
                () -> new EditionText("de", "1", null),
                () -> ExchangeFixtures.resourceText(" "),
                () -> ExchangeFixtures.resourceText("t".repeat(201)))) {
            assertThatExceptionOfType(InvalidField.class).isThrownBy(wrong::run);
        }
    }

    @Test
    void saysSomethingInALanguageOfThePlatform() {
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> text(" "));
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> text("a".repeat(201)));
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> new ReplyText(new RichText("<b></b>"), "en"));
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> new ReplyText(new RichText("Words"), "de"));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new AnnouncementText(LocalizedText.EMPTY, ExchangeFixtures.WORDS));
    }

    private static Topic topic() {
        return TenantContext.in(new Scope.Tenant("radika"), AUTHOR, () -> new Topic(text("Question"), NOW));
    }

    private static Announcement announcement(AnnouncementStatus status) {
        return TenantContext.in(new Scope.Tenant("lead"), OFFICER, () -> {
            var announcement = new Announcement(new AnnouncementText(ExchangeFixtures.WORDS, ExchangeFixtures.WORDS));
            announcement.enter(status, NOW);
            return announcement;
        });
    }

    private static void take(Announcement announcement, String step) {
        var text = new AnnouncementText(ExchangeFixtures.WORDS, ExchangeFixtures.WORDS);
        switch (step) {
            case "edit", "correct" -> {
                if (step.equals("correct") != (announcement.status() == AnnouncementStatus.PUBLISHED)) {
                    throw new TransitionRefused(TransitionRefused.Why.STATE, "The other step is taken");
                }
                announcement.edit(0, text);
            }
            case "publish" -> announcement.publish(NOW);
            default -> announcement.withdraw();
        }
    }

    private static void as(Actor actor, Runnable work) {
        TenantContext.in(new Scope.Tenant("radika"), actor, () -> {
            work.run();
            return actor;
        });
    }

    private static void withReason(Runnable work) {
        LifeCycleMatrix.as(Role.OFFICER, REASON, new ArrayList<>(), work);
    }

    private static void refused(Actor actor, Runnable work) {
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> as(actor, work));
    }
}
