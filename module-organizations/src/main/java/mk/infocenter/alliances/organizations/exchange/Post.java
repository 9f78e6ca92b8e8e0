package mk.infocenter.alliances.organizations.exchange;

import static mk.infocenter.alliances.organizations.exchange.PostStatus.HIDDEN;
import static mk.infocenter.alliances.organizations.exchange.PostStatus.SHOWN;
import static mk.infocenter.alliances.organizations.exchange.PostStatus.WITHDRAWN;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * What somebody puts before all members of the network. It is a row of their own organization, whose administrators answer for
 * it, too; Info-center hides what does not belong here and changes nothing of it.
 */
@MappedSuperclass
@Audited
abstract class Post extends TenantOwned implements Staged<PostStatus> {

    private UUID author;

    @NotAudited // the history says it too
    private Instant posted;

    @Enumerated(EnumType.STRING)
    private PostStatus status;

    @SuppressWarnings("NullAway.Init")
    Post() {}

    @SuppressWarnings("NullAway.Init") // the life-cycle sets the status
    Post(Instant now) {
        this.author = Objects.requireNonNull(TenantContext.actor().account());
        this.posted = now.truncatedTo(ChronoUnit.MICROS);
        lifeCycle().begin(this);
    }

    /** The table of its kind, which {@link #table} begins. */
    abstract LifeCycle<PostStatus, Post> lifeCycle();

    /** The steps of all that is posted; the name is the prefix of its messages. */
    static LifeCycle.Table<PostStatus, Post> table(String name) {
        return LifeCycle.<PostStatus, Post>of(name, SHOWN, Role.STAFF, Role.OFFICER, Role.MANAGER)
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
                .withReason();
    }

    /** Its author says it otherwise. */
    final void revise(int seen) {
        expectVersion(seen);
        lifeCycle().take("edit", this);
    }

    final void withdraw() {
        lifeCycle().take("withdraw", this);
    }

    final void restore() {
        lifeCycle().take("restore", this);
    }

    final void hide() {
        lifeCycle().take("hide", this);
    }

    final void show() {
        lifeCycle().take("show", this);
    }

    final UUID author() {
        return author;
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
