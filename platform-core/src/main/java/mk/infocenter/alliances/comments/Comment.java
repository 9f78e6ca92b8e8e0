package mk.infocenter.alliances.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.Step;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.tenancy.TransitionRefused.Why;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** What a member said about a record of their organization. */
@Entity
@Table(name = "record_comment")
@Audited
class Comment extends TenantOwned implements Staged<CommentStatus> {

    /** For how long its author may still say it otherwise. */
    static final Duration EDITABLE = Duration.ofMinutes(15);

    static final LifeCycle<CommentStatus, Comment> LIFE_CYCLE = LifeCycle.<CommentStatus, Comment>of(
                    "comment", CommentStatus.SHOWN, Role.STAFF)
            .step("withdraw", CommentStatus.SHOWN, CommentStatus.WITHDRAWN)
            .by(Role.STAFF)
            .unless("of-another", comment -> !comment.ofActor())
            .step("restore", CommentStatus.WITHDRAWN, CommentStatus.SHOWN)
            .by(Role.STAFF)
            .unless("of-another", comment -> !comment.ofActor())
            .step("remove", CommentStatus.SHOWN, CommentStatus.REMOVED)
            .by(Role.ADMINISTRATOR)
            .withReason()
            .unless("own", Comment::ofActor)
            .step("readmit", CommentStatus.REMOVED, CommentStatus.SHOWN)
            .by(Role.ADMINISTRATOR)
            .end();

    private String kind;
    private String record;
    private UUID author;

    @NotAudited // the history says it too
    private Instant written;

    @NotAudited
    private @Nullable Instant edited;

    @Column(columnDefinition = "text")
    private String text;

    private @Nullable UUID mentioned;

    @Enumerated(EnumType.STRING)
    private CommentStatus status;

    @NotAudited
    @SuppressWarnings("UnusedVariable") // read as rows
    private Instant statusSince;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    @SuppressWarnings("NullAway.Init") // the life-cycle sets the status
    Comment(String kind, String record, RichText text, @Nullable UUID mentioned, Instant now) {
        this.kind = kind;
        this.record = record;
        this.author = Objects.requireNonNull(TenantContext.actor().account());
        this.text = text.source();
        this.mentioned = mentioned;
        this.written = now.truncatedTo(ChronoUnit.MICROS);
        LIFE_CYCLE.begin(this);
    }

    /** Its author says it otherwise, while hardly anybody has read it. */
    void edit(int seen, RichText text, Instant now) {
        expectVersion(seen);
        if (!editable(now)) {
            throw new TransitionRefused(ofActor() ? Why.STATE : Why.ROLE, "This comment can't be edited any more");
        }
        this.text = text.source();
        edited = now.truncatedTo(ChronoUnit.MICROS);
    }

    void withdraw() {
        LIFE_CYCLE.take("withdraw", this);
    }

    void restore() {
        LIFE_CYCLE.take("restore", this);
    }

    void remove() {
        LIFE_CYCLE.take("remove", this);
    }

    void readmit() {
        LIFE_CYCLE.take("readmit", this);
    }

    boolean ofActor() {
        return author.equals(TenantContext.actor().account());
    }

    private boolean editable(Instant now) {
        return status == CommentStatus.SHOWN && ofActor() && now.isBefore(written.plus(EDITABLE));
    }

    boolean about(String kind, String record) {
        return this.kind.equals(kind) && this.record.equals(record);
    }

    UUID author() {
        return author;
    }

    @Nullable UUID mentioned() {
        return mentioned;
    }

    /** What it says is told only while it is shown. */
    CommentSummary summary(String author, @Nullable String mentioned, Instant now) {
        return new CommentSummary(
                getId(),
                getVersion(),
                author,
                written,
                edited != null,
                status == CommentStatus.SHOWN ? text : "",
                mentioned,
                status,
                editable(now),
                LIFE_CYCLE.offers(this).stream()
                        .filter(offer -> !offer.guarded())
                        .map(Step.Offer::step)
                        .toList());
    }

    @Override
    public CommentStatus status() {
        return status;
    }

    @Override
    public void enter(CommentStatus next, Instant since) {
        status = next;
        statusSince = since.truncatedTo(ChronoUnit.MICROS);
    }
}
