package mk.infocenter.alliances.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One piece of work in the background. Its history says who started, cancelled and repeated it and how it ended; the
 * progress in between would only fill it.
 */
@Entity
@Table(name = "job")
@Audited
class Job extends TenantOwned implements Staged<JobStatus> {

    static final LifeCycle<JobStatus, Job> LIFE_CYCLE = LifeCycle.<JobStatus, Job>of(
                    "job", JobStatus.QUEUED, Role.values())
            .step("run", EnumSet.of(JobStatus.QUEUED, JobStatus.RUNNING), JobStatus.RUNNING)
            .by(Role.SYSTEM)
            .step("succeed", JobStatus.RUNNING, JobStatus.SUCCEEDED)
            .by(Role.SYSTEM)
            .step("put-back", JobStatus.RUNNING, JobStatus.QUEUED)
            .by(Role.SYSTEM)
            .step("fail", JobStatus.RUNNING, JobStatus.FAILED)
            .by(Role.SYSTEM)
            .step("cancel", JobStatus.QUEUED, JobStatus.CANCELLED)
            .by(Role.STAFF, Role.SYSTEM)
            .step("repeat", EnumSet.of(JobStatus.FAILED, JobStatus.CANCELLED), JobStatus.QUEUED)
            .by(Role.STAFF, Role.SYSTEM)
            .end();

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int LARGEST_DOUBLING = 8;

    private String kind;

    @Enumerated(EnumType.STRING)
    private JobStatus status;

    private @Nullable UUID startedBy;

    @NotAudited
    private Instant statusSince;

    @NotAudited
    private Instant created;

    @NotAudited
    @Enumerated(EnumType.STRING)
    private Role role;

    @NotAudited
    private String requestId;

    @NotAudited
    @JdbcTypeCode(SqlTypes.JSON)
    private String input;

    /** Counts how often somebody wanted it; each time is a scheduled task of its own. */
    @NotAudited
    private int turn = 1;

    @NotAudited
    private int attempts;

    /** Counts attempts over all turns, so that whoever runs an earlier one can tell that it is no longer theirs. */
    @NotAudited
    private int run;

    @NotAudited
    private @Nullable Instant nextAttempt;

    @NotAudited
    private long done;

    @NotAudited
    private long total;

    @NotAudited
    private @Nullable String doing;

    @NotAudited
    private @Nullable String checkpoint;

    @NotAudited
    @Column(name = "result")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String result;

    @NotAudited
    private @Nullable String failure;

    @SuppressWarnings("NullAway.Init")
    protected Job() {}

    @SuppressWarnings("NullAway.Init") // the life-cycle sets the status
    Job(String kind, Record input, Actor actor, String requestId) {
        this.kind = kind;
        this.input = JSON.writeValueAsString(input);
        this.startedBy = actor.account();
        this.role = actor.role();
        this.requestId = requestId;
        this.created = Instant.now();
        LIFE_CYCLE.begin(this);
    }

    /** Begins an attempt, also where the one before never ended because its node died; gives its number. */
    int run() {
        LIFE_CYCLE.take("run", this);
        attempts++;
        run++;
        nextAttempt = null;
        return run;
    }

    boolean isRun(int number) {
        return status == JobStatus.RUNNING && run == number;
    }

    /** What is done so far; a null keeps what was said before. */
    void report(long done, long total, @Nullable String doing) {
        this.done = done;
        this.total = total;
        this.doing = doing == null ? this.doing : doing;
    }

    void reach(String checkpoint) {
        this.checkpoint = checkpoint;
    }

    void succeed(JobResult result) {
        LIFE_CYCLE.take("succeed", this);
        this.result = JSON.writeValueAsString(result);
        done = Math.max(done, total);
    }

    /** Waits for another attempt, each time twice as long. */
    Instant putBack() {
        LIFE_CYCLE.take("put-back", this);
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1, 0, LARGEST_DOUBLING));
        nextAttempt = Instant.now().plus(pause);
        return nextAttempt;
    }

    void fail(String failure) {
        LIFE_CYCLE.take("fail", this);
        this.failure = failure;
    }

    void cancel() {
        LIFE_CYCLE.take("cancel", this);
        nextAttempt = null;
    }

    /** Goes on from the last step that was reached. */
    void repeat() {
        LIFE_CYCLE.take("repeat", this);
        turn++;
        attempts = 0;
        failure = null;
    }

    @Override
    public JobStatus status() {
        return status;
    }

    @Override
    public final void enter(JobStatus status, Instant since) {
        this.status = status;
        statusSince = since;
    }

    String kind() {
        return kind;
    }

    int turn() {
        return turn;
    }

    int attempts() {
        return attempts;
    }

    <I> I input(Class<I> type) {
        return JSON.readValue(input, type);
    }

    Actor actor() {
        return new Actor(startedBy, role);
    }

    String requestId() {
        return requestId;
    }

    @Nullable String checkpoint() {
        return checkpoint;
    }

    JobSummary summary() {
        return new JobSummary(
                getId(),
                kind,
                status,
                startedBy,
                requestId,
                created,
                status.ended() ? statusSince : null,
                attempts,
                nextAttempt,
                done,
                total,
                doing,
                result == null ? null : JSON.readValue(result, JobResult.class),
                failure);
    }
}
