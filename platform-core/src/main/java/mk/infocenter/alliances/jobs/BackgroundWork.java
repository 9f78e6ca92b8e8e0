package mk.infocenter.alliances.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import mk.infocenter.alliances.jobs.JobQueue.Turn;
import mk.infocenter.alliances.tenancy.RequestNumber;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks for due work and does it, beside all other nodes: each task is picked by one of them. A node says by heartbeats
 * that it lives; what a silent one had picked is taken up by another.
 */
@Component
class BackgroundWork implements SmartLifecycle {

    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(30);

    /** Before the web server and after accounts and tenants; at the end, after the last request. */
    private static final int PHASE = Integer.MAX_VALUE - 4096;

    private final Scheduler scheduler;
    private volatile boolean running;

    BackgroundWork(
            @Qualifier("workerPool") HikariDataSource workerPool,
            Settings settings,
            JobRunner runner,
            List<SystemJob> systemJobs) {
        var recurring = systemJobs.stream().map(BackgroundWork::recurring).toList();
        scheduler = Scheduler.create(workerPool, List.of((Task<?>) job(runner)))
                .startTasks(recurring)
                .threads(settings.threads())
                .pollingInterval(settings.look())
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(settings.missedHeartbeats())
                .shutdownMaxWait(settings.stopWithin())
                .build();
    }

    /**
     * What an operator may set under {@code alliances.jobs}.
     *
     * @param threads jobs that one node does at a time
     * @param look how often a node looks for due work that it was not told of
     * @param missedHeartbeats after which a node counts as dead; at least 4
     * @param stopWithin how long a node that is stopped lets its jobs go on
     */
    @ConfigurationProperties("alliances.jobs")
    record Settings(
            @DefaultValue("4") int threads,
            @DefaultValue("2s") Duration look,
            @DefaultValue("10s") Duration heartbeat,
            @DefaultValue("4") int missedHeartbeats,
            @DefaultValue("20s") Duration stopWithin) {}

    /** Looks for due work at once. */
    void lookNow() {
        if (running) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private static CustomTask<Void> job(JobRunner runner) {
        return Tasks.custom(Turn.TASK, Void.class)
                .onFailure(new OnFailureRetryLater<>(AFTER_TROUBLE))
                .onDeadExecutionRevive()
                .execute((task, _) -> runner.run(Turn.parse(task.getId()))
                        .<CompletionHandler<Void>>map(
                                again -> (complete, operations) -> operations.reschedule(complete, again))
                        .orElseGet(OnCompleteRemove::new));
    }

    private static RecurringTask<Void> recurring(SystemJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
                .execute((_, _) -> TenantContext.forSystem(RequestNumber.next(), () -> {
                    job.work().run();
                    return job;
                }));
    }
}
