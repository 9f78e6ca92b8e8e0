package mk.infocenter.alliances.organizations.exchange;

import static mk.infocenter.alliances.organizations.exchange.PostStatus.HIDDEN;
import static mk.infocenter.alliances.organizations.exchange.PostStatus.SHOWN;
import static mk.infocenter.alliances.organizations.exchange.PostStatus.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * What somebody tells all members of the network, in one language. It is a row of their own organization, whose administrators
 * answer for it, too; Info-center hides what does not belong here and changes nothing of it.
 */
@MappedSuperclass
@Audited
abstract class Post extends TenantOwned implements Staged<PostStatus> {

    @Column(columnDefinition = "text")
    private String text;

    private String language;
    private UUID author;

    @NotAudited // the history says it too
    private Instant posted;

    @Enumerated(EnumType.STRING)
    private PostStatus status;

    @SuppressWarnings("NullAway.Init")
    Post() {}

    @SuppressWarnings("NullAway.Init") // the life-cycle sets the status
    Post(RichText text, String language, Instant now) {
        write(text, language);
        this.author = Objects.requireNonNull(TenantContext.actor().account());
        this.posted = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The table of all that is posted; the name is the prefix of its messages. */
    static <P extends Post> LifeCycle<PostStatus, P> lifeCycle(String name) {
        return LifeCycle.<PostStatus, P>of(name, SHOWN, Role.STAFF, Role.OFFICER, Role.MANAGER)
                .step("edit", SHOWN, SHOWN)
                .by(Role.STAFF, Role.OFFICER, Role.MANAGER)
                .unless("of-another", post -> !post.ofActor())
                .step("withdraw", SHOWN, WITHDRAWN)
                .by(Role.STAFF, Role.OFFICER, Role.MANAGER)
                .unless("of-another", post -> !post.answeredForByActor())
                .step("restore", WITHDRAWN, SHOWN)
                .by(Role.STAFF, Role.OFFICER, Role.MANAGER)
                .unless("of-another", post -> !post.answeredForByActor())
                .step("hide", SHOWN, HIDDEN)
                .by(Role.OFFICER, Role.MANAGER)
                .withReason()
                .step("show", HIDDEN, SHOWN)
                .by(Role.OFFICER, Role.MANAGER)
                .withReason()
                .end();
    }

    final void write(RichText text, String language) {
        this.text = text.source();
        this.language = language;
    }

    UUID author() {
        return author;
    }

    final String text() {
        return text;
    }

    final String language() {
        return language;
    }

    final Instant posted() {
        return posted;
    }

    final boolean ofActor() {
        return author.equals(TenantContext.actor().account());
    }

    final boolean answeredForByActor() {
        return ofActor() || TenantContext.actor().role() == Role.ADMINISTRATOR;
    }

    @Override
    public PostStatus status() {
        return status;
    }

    @Override
    public final void enter(PostStatus status, Instant since) {
        this.status = status;
    }
}
