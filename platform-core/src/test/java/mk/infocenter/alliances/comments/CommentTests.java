package mk.infocenter.alliances.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.Step;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import org.junit.jupiter.api.Test;

class CommentTests {

    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    private static final Actor AUTHOR = new Actor(UUID.randomUUID(), Role.STAFF);
    private static final Actor COLLEAGUE = new Actor(UUID.randomUUID(), Role.STAFF);
    private static final Actor ADMINISTRATOR = new Actor(UUID.randomUUID(), Role.ADMINISTRATOR);

    @Test
    void itsAuthorSaysItOtherwiseForAQuarterOfAnHour() {
        var comment = comment();
        as(
                AUTHOR,
                () -> comment.edit(
                        0, new RichText("Better"), NOW.plus(Comment.EDITABLE).minusMillis(1)));
        assertThat(summary(AUTHOR, comment).text()).isEqualTo("Better");
        assertThat(summary(AUTHOR, comment).edited()).isTrue();
        refused(AUTHOR, () -> comment.edit(0, new RichText("Late"), NOW.plus(Comment.EDITABLE)));
        refused(ADMINISTRATOR, () -> comment.edit(0, new RichText("Not mine"), NOW));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> as(AUTHOR, () -> comment.edit(7, new RichText("Stale"), NOW)));
    }

    @Test
    void onlyItsAuthorTakesItBackAndRestoresIt() {
        var comment = comment();
        refused(COLLEAGUE, comment::withdraw);
        refused(ADMINISTRATOR, comment::withdraw);
        as(AUTHOR, comment::withdraw);
        assertThat(summary(AUTHOR, comment).text()).isEmpty();
        refused(AUTHOR, () -> comment.edit(0, new RichText("Withdrawn"), NOW));
        refused(ADMINISTRATOR, comment::restore);
        as(AUTHOR, comment::restore);
        assertThat(comment.status()).isEqualTo(CommentStatus.SHOWN);
    }

    @Test
    void anAdministratorRemovesWhatOthersSaidAndNobodyElseDoes() {
        var comment = comment();
        refused(COLLEAGUE, comment::remove);
        refused(AUTHOR, comment::remove);
        remove(comment);
        refused(AUTHOR, comment::restore);
        as(ADMINISTRATOR, comment::readmit);
        assertThat(comment.status()).isEqualTo(CommentStatus.SHOWN);
    }

    @Test
    void eachIsOfferedWhatTheyMayDo() {
        var comment = comment();
        assertThat(summary(AUTHOR, comment).steps()).containsExactly("withdraw");
        assertThat(summary(COLLEAGUE, comment).steps()).isEmpty();
        assertThat(summary(ADMINISTRATOR, comment).steps()).containsExactly("remove");
    }

    @Test
    void aRemovalSaysWhy() {
        assertThat(Comment.LIFE_CYCLE.steps().stream().filter(Step::reason).map(Step::name))
                .containsExactly("remove");
    }

    private static Comment comment() {
        return TenantContext.in(
                new Scope.Tenant("radika"), AUTHOR, () -> new Comment("thing", "1", new RichText("Said"), null, NOW));
    }

    private static CommentSummary summary(Actor reader, Comment comment) {
        return TenantContext.in(new Scope.Tenant("radika"), reader, () -> comment.summary("Author", null, NOW));
    }

    private static void as(Actor actor, Runnable work) {
        TenantContext.in(new Scope.Tenant("radika"), actor, () -> {
            work.run();
            return true;
        });
    }

    private static void refused(Actor actor, Runnable work) {
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> as(actor, work));
    }

    private static void remove(Comment comment) {
        mk.infocenter.alliances.tenancy.LifeCycleMatrix.as(
                Role.ADMINISTRATOR, new Reason("A name"), new java.util.ArrayList<>(), comment::remove);
    }
}
