package mk.infocenter.alliances.jobs;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.jobs.JobQueue.Turn;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.RequestNumber;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Starts, shows, cancels and repeats the jobs of the tenant in scope. */
@Service
public class JobManagement {

    private final Jobs jobs;
    private final JobQueue queue;
    private final ObjectProvider<BackgroundWork> work;

    JobManagement(Jobs jobs, JobQueue queue, ObjectProvider<BackgroundWork> work) {
        this.jobs = jobs;
        this.queue = queue;
        this.work = work;
    }

    /**
     * Starts a job for the actor, as part of the use case that calls this: it begins once the transaction has committed,
     * and never where it did not.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <I extends Record> UUID start(JobKind<I> kind, I input) {
        var number = TenantContext.requestId().orElseGet(RequestNumber::next);
        var job = jobs.save(new Job(kind.name(), input, TenantContext.actor(), number));
        enqueue(job);
        return job.getId();
    }

    /** Withdraws a job that waits; one that runs is let finish. */
    @UseCase("cancel-job")
    @Transactional
    public void cancel(UUID id) {
        job(id).cancel();
    }

    /** Runs a failed or cancelled job again, from the last step that was reached. */
    @UseCase("repeat-job")
    @Transactional
    public void repeat(UUID id) {
        var job = job(id);
        job.repeat();
        enqueue(job);
    }

    @Transactional(readOnly = true)
    public JobSummary find(UUID id) {
        return job(id).summary();
    }

    /**
     * A page of jobs, newest first.
     *
     * @param before the last one of the page before, null for the first page
     */
    @Transactional(readOnly = true)
    public List<JobSummary> page(@Nullable UUID before, int size) {
        return jobs.page(before, Limit.of(size)).stream().map(Job::summary).toList();
    }

    private void enqueue(Job job) {
        queue.add(new Turn(TenantContext.requiredTenant(), job.getId(), job.turn()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.getObject().lookNow();
            }
        });
    }

    private Job job(UUID id) {
        return jobs.findById(id).orElseThrow(() -> new NotFound("job " + id));
    }
}
