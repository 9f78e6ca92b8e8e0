package mk.infocenter.alliances.jobs;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is, for whoever watches and for the next attempt. Whatever must not happen twice happens in a
 * {@link #step}: a node that dies in the middle takes the unfinished step with it, and the next attempt goes on behind
 * the last finished one.
 */
public final class Progress {

    private final Jobs jobs;
    private final ScopedWork work;
    private final Scope scope;
    private final UUID job;
    private final int run;
    private final String checkpoint;

    Progress(Jobs jobs, ScopedWork work, Scope scope, Job job, int run) {
        this.jobs = jobs;
        this.work = work;
        this.scope = scope;
        this.job = job.getId();
        this.run = run;
        this.checkpoint = job.checkpoint() == null ? "" : job.checkpoint();
    }

    /** Where an earlier attempt got to: what its last step was called, empty at the very beginning. */
    public String checkpoint() {
        return checkpoint;
    }

    /**
     * Does one step in a transaction of its own, together with the note that it is done. The work sees the tenant's rows
     * and may call use cases; what reaches outside the database, such as a mail to a server, is not taken back with it.
     *
     * @param name is the checkpoint of an attempt that goes on behind this step
     * @param done parts of the total that are done with this step
     */
    public void step(String name, long done, long total, Runnable step) {
        work.in(scope, () -> {
            step.run();
            var mine = mine();
            mine.reach(name);
            mine.report(done, total, null);
            return job;
        });
    }

    /**
     * Says what happens now.
     *
     * @param total 0 where it is not known
     * @param doing key of a message, null to keep the one before
     */
    public void report(long done, long total, @Nullable String doing) {
        work.in(scope, () -> {
            mine().report(done, total, doing);
            return job;
        });
    }

    /** A node that was cut off for a while must not go on beside the one that took over. */
    private Job mine() {
        return jobs.findById(job).filter(found -> found.isRun(run)).orElseThrow(Superseded::new);
    }

    /** Another node has taken the job over, or somebody removed it. */
    static final class Superseded extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
