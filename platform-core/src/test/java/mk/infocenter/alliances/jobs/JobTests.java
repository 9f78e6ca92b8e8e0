package mk.infocenter.alliances.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.Role;
import org.junit.jupiter.api.Test;

class JobTests {

    @Test
    void peopleCancelAndRepeatAndThePlatformDoesTheRest() {
        assertThat(LifeCycleMatrix.of(Job.LIFE_CYCLE, JobTests::job, JobTests::take))
                .isEqualTo("""
                        QUEUED run RUNNING by SYSTEM
                        QUEUED cancel CANCELLED by STAFF, ADMINISTRATOR, SYSTEM
                        RUNNING run RUNNING by SYSTEM
                        RUNNING succeed SUCCEEDED by SYSTEM
                        RUNNING put-back QUEUED by SYSTEM
                        RUNNING fail FAILED by SYSTEM
                        FAILED repeat QUEUED by STAFF, ADMINISTRATOR, SYSTEM
                        CANCELLED repeat QUEUED by STAFF, ADMINISTRATOR, SYSTEM""");
    }

    @Test
    void eachPauseIsTwiceAsLongAsTheOneBefore() {
        var job = job(JobStatus.QUEUED);
        var pauses = new ArrayList<Long>();

        asPlatform(() -> {
            for (var attempt = 0; attempt < 12; attempt++) {
                job.run();
                var before = Instant.now();
                pauses.add(Duration.between(before, job.putBack()).toSeconds());
            }
        });

        assertThat(pauses).startsWith(10L, 20L, 40L).endsWith(2560L, 2560L, 2560L);
    }

    @Test
    void anEarlierRunIsNoLongerTheOne() {
        var job = job(JobStatus.QUEUED);

        asPlatform(() -> {
            var first = job.run();
            assertThat(job.isRun(first)).isTrue();
            var second = job.run();
            assertThat(job.isRun(first)).isFalse();
            assertThat(job.isRun(second)).isTrue();
            job.fail("job.failure.unexpected");
            assertThat(job.isRun(second)).as("ended").isFalse();
        });
    }

    private static Job job(JobStatus status) {
        var job = new Job("sample", new SampleJobs.Input("none", 1), Actor.SYSTEM, "r-1");
        job.enter(status, Instant.now());
        return job;
    }

    private static void take(Job job, String step) {
        switch (step) {
            case "run" -> job.run();
            case "succeed" -> job.succeed(JobResult.of("job.sample.done", 1));
            case "put-back" -> job.putBack();
            case "fail" -> job.fail("job.failure.unexpected");
            case "cancel" -> job.cancel();
            case "repeat" -> job.repeat();
            default -> throw new AssertionError(step);
        }
    }

    private static void asPlatform(Runnable work) {
        LifeCycleMatrix.as(Role.SYSTEM, null, new ArrayList<>(), work);
    }
}
