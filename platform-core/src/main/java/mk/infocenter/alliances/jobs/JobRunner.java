package mk.infocenter.alliances.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import mk.infocenter.alliances.jobs.JobQueue.Turn;
import mk.infocenter.alliances.jobs.Progress.Superseded;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Makes one attempt at a job, in the scope of its tenant and for whoever started it. */
@Component
class JobRunner {

    static final String UNEXPECTED = "job.failure.unexpected";
    static final String INTERRUPTED = "job.failure.interrupted";
    static final String UNKNOWN = "job.failure.unknown";

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    private final Jobs jobs;
    private final ScopedWork work;
    private final ObjectProvider<JobHandler<?>> handlers;

    JobRunner(Jobs jobs, ScopedWork work, ObjectProvider<JobHandler<?>> handlers) {
        this.jobs = jobs;
        this.work = work;
        this.handlers = handlers;
    }

    /** Runs the job; gives the moment of another attempt, empty where there is nothing more to do. */
    Optional<Instant> run(Turn turn) {
        var scope = new Scope.Tenant(turn.tenant());
        var begun = change(scope, turn, job -> job.turn() == turn.number() ? begin(scope, job) : null);
        return begun == null ? Optional.empty() : attempt(scope, turn, begun);
    }

    /** What an attempt goes by, read in the transaction that began it. */
    private record Begun<I extends Record>(
            JobHandler<I> handler, I input, Progress progress, int run, boolean last, Actor actor, String requestId) {

        JobResult work() throws Exception {
            return handler.work().run(input, progress);
        }
    }

    private @Nullable Begun<?> begin(Scope scope, Job job) {
        if (job.status().ended()) {
            return null;
        }
        var handler = handlers.stream()
                .filter(known -> known.kind().name().equals(job.kind()))
                .findFirst();
        var run = job.run();
        if (handler.isEmpty() || job.attempts() > handler.get().kind().attempts()) {
            job.fail(handler.isEmpty() ? UNKNOWN : INTERRUPTED);
            return null;
        }
        return begun(handler.get(), scope, job, run);
    }

    private <I extends Record> Begun<I> begun(JobHandler<I> handler, Scope scope, Job job, int run) {
        return new Begun<>(
                handler,
                job.input(handler.kind().input()),
                new Progress(jobs, work, scope, job, run),
                run,
                job.attempts() >= handler.kind().attempts(),
                job.actor(),
                job.requestId());
    }

    private Optional<Instant> attempt(Scope scope, Turn turn, Begun<?> begun) {
        return TenantContext.on(begun.requestId(), scope, begun.actor(), () -> {
            try {
                var result = begun.work();
                return end(scope, turn, begun, job -> succeeded(job, result));
            } catch (JobFailed failure) {
                return end(scope, turn, begun, job -> failed(job, failure.key()));
            } catch (Superseded | ObjectOptimisticLockingFailureException taken) {
                log.warn("Another node has taken over {}", turn.job());
                return Optional.empty();
            } catch (Exception failure) {
                log.error("An attempt at {} {} failed", begun.handler().kind().name(), turn.job(), failure);
                return end(scope, turn, begun, job -> begun.last() ? failed(job, UNEXPECTED) : job.putBack());
            }
        });
    }

    private static @Nullable Instant succeeded(Job job, JobResult result) {
        job.succeed(result);
        return null;
    }

    private static @Nullable Instant failed(Job job, String key) {
        job.fail(key);
        return null;
    }

    private Optional<Instant> end(Scope scope, Turn turn, Begun<?> begun, Function<Job, @Nullable Instant> ending) {
        return Optional.ofNullable(change(scope, turn, job -> job.isRun(begun.run()) ? ending.apply(job) : null));
    }

    /** The platform itself moves a job on, whoever it works for. */
    private <T> @Nullable T change(Scope scope, Turn turn, Function<Job, @Nullable T> change) {
        return TenantContext.in(
                scope,
                Actor.SYSTEM,
                () -> work.in(scope, () -> jobs.findById(turn.job()).map(change).orElse(null)));
    }
}
