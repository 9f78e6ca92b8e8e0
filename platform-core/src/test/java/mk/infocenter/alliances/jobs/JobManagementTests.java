package mk.infocenter.alliances.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import mk.infocenter.alliances.jobs.JobQueue.Turn;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@PlatformTest
class JobManagementTests {

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    JobManagement management;

    @Autowired
    Jobs jobs;

    @Autowired
    JobRunner runner;

    @Autowired
    ScopedWork work;

    @Autowired
    @Qualifier("workerPool") HikariDataSource workerPool;

    final Actor actor = new Actor(UUID.randomUUID(), Role.STAFF);
    final String word = UUID.randomUUID().toString();
    String tenant = "";

    @BeforeEach
    void aTenant() {
        tenant = fixtures.tenant();
    }

    @Test
    void runsInTheTenantForWhoeverStartedItUnderTheirRequest() {
        var seen = Collections.synchronizedList(new ArrayList<Object>());
        SampleJobs.when(word, (input, progress) -> {
            seen.addAll(List.of(
                    TenantContext.scope().orElseThrow(),
                    TenantContext.actor(),
                    TenantContext.requestId().orElseThrow()));
            return SampleJobs.count(input, progress);
        });

        var job = start(4);

        await().until(() -> find(job).status() == JobStatus.SUCCEEDED);
        assertThat(seen).containsExactly(new Scope.Tenant(tenant), actor, "r-of-" + word);
        assertThat(find(job)).satisfies(done -> {
            assertThat(done.done()).isEqualTo(4);
            assertThat(done.percent()).isEqualTo(100);
            assertThat(done.attempts()).isOne();
            assertThat(done.startedBy()).isEqualTo(actor.account());
            assertThat(done.result()).isEqualTo(JobResult.of("job.sample.done", 4));
            assertThat(done.finished()).isNotNull();
        });
        await().untilAsserted(() -> assertThat(tasks(job)).isZero());
    }

    @Test
    void neverBeginsWhereTheTransactionDidNotCommit() {
        var ids = new ArrayList<UUID>();
        assertThatThrownBy(() -> in(() -> {
                    ids.add(management.start(SampleJobs.KIND, new SampleJobs.Input(word, 1)));
                    throw new IllegalStateException("The use case failed");
                }))
                .hasMessage("The use case failed");

        assertThat(tasks(ids.getFirst())).isZero();
        assertThat(inOwn(() -> management.page(null, 10))).isEmpty();
        assertThatThrownBy(() -> inOwn(() -> management.start(SampleJobs.KIND, new SampleJobs.Input(word, 1))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anotherAttemptGoesOnBehindTheLastStep() {
        var parts = Collections.synchronizedList(new ArrayList<String>());
        SampleJobs.when(word, (input, progress) -> {
            var begin = progress.checkpoint().isEmpty() ? 0 : Integer.parseInt(progress.checkpoint());
            for (var part = begin + 1; part <= input.parts(); part++) {
                var number = part;
                progress.step(String.valueOf(part), part, input.parts(), () -> {
                    parts.add(String.valueOf(number));
                    if (number == 3 && begin == 0) {
                        throw new IllegalStateException("Fails in its third step");
                    }
                });
            }
            return JobResult.of("job.sample.done", input.parts());
        });

        var job = start(5);

        await().until(() -> find(job).nextAttempt() != null);
        assertThat(find(job)).satisfies(waiting -> {
            assertThat(waiting.status()).isEqualTo(JobStatus.QUEUED);
            assertThat(waiting.done()).isEqualTo(2);
            assertThat(waiting.attempts()).isOne();
        });
        hurry(job);
        await().until(() -> find(job).status() == JobStatus.SUCCEEDED);
        assertThat(parts).containsExactly("1", "2", "3", "3", "4", "5");
        assertThat(find(job).attempts()).isEqualTo(2);
    }

    @Test
    void isTriedAsOftenAsItsKindSaysAndMayBeRepeated() {
        var broken = new CountDownLatch(3);
        SampleJobs.when(word, (input, progress) -> {
            if (broken.getCount() > 0) {
                broken.countDown();
                throw new IllegalStateException("Broken");
            }
            return SampleJobs.count(input, progress);
        });

        var job = start(1);

        for (var attempt = 1; attempt < 3; attempt++) {
            var count = attempt;
            await().until(() -> find(job).attempts() == count && find(job).nextAttempt() != null);
            hurry(job);
        }
        await().until(() -> find(job).status() == JobStatus.FAILED);
        assertThat(find(job).failure()).isEqualTo("job.failure.unexpected");
        await().until(() -> tasks(job) == 0);

        asMember(() -> management.repeat(job));

        await().until(() -> find(job).status() == JobStatus.SUCCEEDED);
        assertThat(find(job).failure()).isNull();
    }

    @Test
    void whatCanNotBeDoneIsNotTriedAgain() {
        SampleJobs.when(word, (_, _) -> {
            throw new JobFailed("job.sample.refused");
        });

        var job = start(1);

        await().until(() -> find(job).status() == JobStatus.FAILED);
        assertThat(find(job).failure()).isEqualTo("job.sample.refused");
        assertThat(find(job).attempts()).isOne();
    }

    @Test
    void aJobThatWaitsMayBeCancelledAndOneThatRunsNot() {
        var runs = new AtomicInteger();
        var gate = new CountDownLatch(1);
        SampleJobs.when(word, (_, _) -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("Broken");
            }
            gate.await();
            return JobResult.of("job.sample.done", 0);
        });
        var job = start(1);
        await().until(() -> find(job).nextAttempt() != null);

        asMember(() -> management.cancel(job));
        hurry(job);

        await().until(() -> tasks(job) == 0);
        assertThat(runs).hasValue(1);
        assertThat(find(job).status()).isEqualTo(JobStatus.CANCELLED);

        asMember(() -> management.repeat(job));
        await().until(() -> find(job).status() == JobStatus.RUNNING);
        assertThatThrownBy(() -> asMember(() -> management.cancel(job))).isInstanceOf(TransitionRefused.class);
        gate.countDown();
        await().until(() -> find(job).status() == JobStatus.SUCCEEDED);
    }

    @Test
    void aKindThatNobodyKnowsFailsClearly() {
        var job = in(() -> management.start(
                new JobKind<>("of-another-version", SampleJobs.Input.class), new SampleJobs.Input(word, 1)));

        await().until(() -> find(job).status() == JobStatus.FAILED);
        assertThat(find(job).failure()).isEqualTo(JobRunner.UNKNOWN);
    }

    @Test
    void whoeverWasCutOffDoesNotGoOnBesideTheOneThatTookOver() {
        var steps = new AtomicInteger();
        var entered = new CountDownLatch(1);
        var gate = new CountDownLatch(1);
        SampleJobs.when(word, (_, progress) -> {
            if (entered.getCount() == 1) {
                entered.countDown();
                gate.await();
            }
            progress.step("only", 1, 1, steps::incrementAndGet);
            return JobResult.of("job.sample.done", 1);
        });
        var job = start(1);
        await().until(() -> entered.getCount() == 0);

        assertThat(runner.run(new Turn(tenant, job, 1))).isEmpty();
        assertThat(find(job).status()).isEqualTo(JobStatus.SUCCEEDED);
        var version = inOwn(() -> jobs.findById(job).orElseThrow().getVersion());
        gate.countDown();

        await().until(() -> tasks(job) == 0);
        assertThat(inOwn(() -> jobs.findById(job).orElseThrow().getVersion())).isEqualTo(version);
    }

    @Test
    void pagesAreNewestFirst() {
        var ids = new ArrayList<UUID>();
        for (var count = 0; count < 5; count++) {
            ids.addFirst(start(1));
        }

        var first = inOwn(() -> management.page(null, 3));
        var second = inOwn(() -> management.page(first.getLast().id(), 3));

        assertThat(first).extracting(JobSummary::id).containsExactlyElementsOf(ids.subList(0, 3));
        assertThat(second).extracting(JobSummary::id).containsExactlyElementsOf(ids.subList(3, 5));
    }

    private UUID start(int parts) {
        return in(() -> management.start(SampleJobs.KIND, new SampleJobs.Input(word, parts)));
    }

    private UUID in(java.util.function.Supplier<UUID> use) {
        var scope = new Scope.Tenant(tenant);
        return TenantContext.on("r-of-" + word, scope, actor, () -> work.in(scope, use));
    }

    private void asMember(Runnable use) {
        TenantFixtures.inTenant(tenant, actor, use);
    }

    private <T> T inOwn(java.util.function.Supplier<T> read) {
        return TenantContext.in(new Scope.Tenant(tenant), read::get);
    }

    private JobSummary find(UUID job) {
        return inOwn(() -> management.find(job));
    }

    private int tasks(UUID job) {
        return worker().sql("select count(*) from scheduled_tasks where task_instance like ?")
                .param("%" + job + "%")
                .query(Integer.class)
                .single();
    }

    /** The next attempt is now. */
    private void hurry(UUID job) {
        await().until(() -> worker().sql("update scheduled_tasks set execution_time = now(), version = version + 1"
                                + " where task_instance like ? and not picked")
                        .param("%" + job + "%")
                        .update()
                == 1);
    }

    private JdbcClient worker() {
        return JdbcClient.create(workerPool);
    }
}
