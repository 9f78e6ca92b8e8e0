package mk.infocenter.alliances.operations.web;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import mk.infocenter.alliances.jobs.JobManagement;
import mk.infocenter.alliances.jobs.JobSummary;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells a page how its job goes on, by server-sent events. It looks into the database, so it does not matter on which
 * node the job runs. A stream ends with its job or after two minutes; browsers then ask again, and are checked again.
 */
@Component
class JobStream {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final JobManagement jobs;

    JobStream(JobManagement jobs) {
        this.jobs = jobs;
    }

    /** What an event says, as JSON. */
    record News(String status, boolean ended, long done, long total, long percent) {

        static News of(JobSummary job) {
            return new News(job.status().name(), job.status().ended(), job.done(), job.total(), job.percent());
        }
    }

    SseEmitter of(UUID job) {
        var emitter = new SseEmitter(LONGEST.toMillis());
        var scope = new Scope.Tenant(TenantContext.requiredTenant());
        var watcher = Thread.ofVirtual().unstarted(() -> TenantContext.in(scope, () -> watch(job, emitter)));
        emitter.onTimeout(emitter::complete);
        emitter.onCompletion(watcher::interrupt);
        watcher.start();
        return emitter;
    }

    /** Until the job has ended, or nobody listens any more. */
    private UUID watch(UUID job, SseEmitter emitter) {
        try {
            @Nullable News told = null;
            while (told == null || !told.ended()) {
                var news = News.of(jobs.find(job));
                if (!news.equals(told)) {
                    emitter.send(SseEmitter.event().name("progress").data(news));
                    told = news;
                }
                Thread.sleep(PAUSE);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException | InterruptedException gone) {
            // The page was closed; the job goes on.
        } catch (NotFound removed) {
            emitter.complete();
        }
        return job;
    }
}
