package mk.infocenter.alliances.organizations.consultations;

import static mk.infocenter.alliances.organizations.consultations.VoiceStatus.HIDDEN;
import static mk.infocenter.alliances.organizations.consultations.VoiceStatus.SHOWN;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.Sex;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.Step;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * One contribution to a consultation, in the words in which it came. It is never changed and never deleted: what must not
 * count is hidden, with the reason.
 */
@Entity
@Table(name = "voice")
@Audited
@SuppressWarnings("UnusedVariable") // read by queries
class Voice extends TenantOwned implements Staged<VoiceStatus> {

    static final LifeCycle<VoiceStatus, Voice> LIFE_CYCLE = LifeCycle.<VoiceStatus, Voice>of(
                    "voice", SHOWN, Role.PUBLIC, Role.STAFF)
            .step("hide", SHOWN, HIDDEN)
            .by(Role.STAFF)
            .withReason()
            .step("show", HIDDEN, SHOWN)
            .by(Role.STAFF)
            .withReason()
            .end();

    private UUID consultationId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable UUID meetingId;
    private String said;
    private String language;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Enumerated(EnumType.STRING)
    private AgeGroup ageGroup;

    private @Nullable String municipality;

    /** Whom the organization may write back to, in the vault. */
    private @Nullable UUID personId;

    private @Nullable UUID priorityId;

    @Enumerated(EnumType.STRING)
    private VoiceStatus status;

    /** The history says it too. */
    @NotAudited
    private Instant statusSince;

    private Instant receivedAt;

    /** The same for a form that is sent twice. */
    private UUID receipt;

    @SuppressWarnings("NullAway.Init")
    protected Voice() {}

    @SuppressWarnings("NullAway.Init") // begin() sets the rest
    Voice(UUID consultationId, Channel channel, @Nullable UUID meetingId, VoiceText text, UUID receipt, Instant now) {
        this.consultationId = consultationId;
        this.channel = channel;
        this.meetingId = meetingId;
        this.said = text.said();
        this.language = text.language();
        this.sex = text.sex();
        this.ageGroup = text.ageGroup();
        this.municipality = text.municipality();
        this.receipt = receipt;
        this.receivedAt = now;
        LIFE_CYCLE.begin(this);
    }

    void hide() {
        LIFE_CYCLE.take("hide", this);
    }

    void show() {
        LIFE_CYCLE.take("show", this);
    }

    /** It says what a priority says; null takes it out of its priority. */
    void group(@Nullable UUID priority) {
        priorityId = priority;
    }

    void mayBeAnsweredTo(UUID person) {
        personId = person;
    }

    UUID getConsultationId() {
        return consultationId;
    }

    @Nullable UUID getPriorityId() {
        return priorityId;
    }

    String getSaid() {
        return said;
    }

    Instant getReceivedAt() {
        return receivedAt;
    }

    @Override
    public VoiceStatus status() {
        return status;
    }

    @Override
    public final void enter(VoiceStatus status, Instant since) {
        this.status = status;
        statusSince = since;
    }

    /** What may be done with a contribution in the state, by whoever asks; its row need not be read for it. */
    static List<Step.Offer> offers(VoiceStatus status) {
        var like = new Voice();
        like.enter(status, Instant.EPOCH);
        return LIFE_CYCLE.offers(like);
    }
}
