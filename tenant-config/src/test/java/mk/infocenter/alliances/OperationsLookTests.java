package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.jobs.JobFailed;
import mk.infocenter.alliances.jobs.JobHandler.Work;
import mk.infocenter.alliances.jobs.JobManagement;
import mk.infocenter.alliances.jobs.JobResult;
import mk.infocenter.alliances.jobs.JobStatus;
import mk.infocenter.alliances.jobs.SampleJobs;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Jobs in each of their states, the outbox and the end of a subscription, without script. */
@DeploymentTest
class OperationsLookTests {

    private static final String TENANT = "spektar";

    @LocalServerPort
    int port;

    @Autowired
    JobManagement jobs;

    @Autowired
    Accounts accounts;

    @Autowired
    ScopedWork work;

    @Autowired
    SampleRecords samples;

    @Test
    void aJobIsFollowedCancelledAndRepeated() {
        var gate = new CountDownLatch(1);
        var running = job((input, progress) -> {
            progress.step("2", 2, 5, () -> {});
            gate.await();
            return JobResult.of("job.sample.done", 5).at("/organization");
        });
        var failed = job((_, _) -> {
            throw new JobFailed("job.sample.refused");
        });
        var waiting = job((_, _) -> {
            throw new IllegalStateException("Not yet");
        });
        await().until(() -> find(running).done() == 2
                && find(failed).status() == JobStatus.FAILED
                && find(waiting).nextAttempt() != null);

        try (var staff = new Visitor(port, Look.DESK).signIn(DemoAccounts.email(Role.STAFF, TENANT))) {
            staff.open("/" + TENANT + "/jobs").looksRight("jobs");
            assertThat(staff.page.locator("tbody tr").count()).isGreaterThanOrEqualTo(3);
            staff.open(page(failed)).looksRight("job-failed");
            assertThat(staff.page.locator("[role=alert]").count()).isOne();
            staff.open(page(waiting)).looksRight("job-waiting");
            staff.page.click("details summary >> nth=-1");
            staff.page.click("form[action$=cancellation] button");
            assertThat(staff.page.locator("[role=status]").first().isVisible()).isTrue();
            assertThat(find(waiting).status()).isEqualTo(JobStatus.CANCELLED);
            staff.looksRight("job-cancelled");
            staff.open(page(running)).looksRight("job-running");
            assertThat(staff.page.locator("progress").getAttribute("value")).isEqualTo("40");

            gate.countDown();
            // The page comes anew by itself.
            staff.page.waitForSelector(".note.s-ok a[href$='/organization']");
            staff.looksRight("job-done");
            assertThat(find(running).status()).isEqualTo(JobStatus.SUCCEEDED);
        }
    }

    @Test
    void lettersAreReadAndAListIsGivenUp() {
        try (var visitor = new Visitor(port, Look.PHONE)) {
            var letter = samples.freshLetter();
            visitor.open("/outbox/" + letter).looksRight("letter");
            assertThat(visitor.page.locator("main section").first().locator("a").count())
                    .isGreaterThanOrEqualTo(2);
            visitor.open("/outbox").looksRight("outbox");
            visitor.open("/unsubscribe/" + samples.token(letter)).looksRight("unsubscribe");
            visitor.page.click("main button");
            visitor.looksRight("unsubscribed");
            assertThat(visitor.page.locator("main [role=status]").count()).isOne();
            visitor.page.click("main button");
            assertThat(visitor.page.locator("main [role=status]").count()).isZero();
        }
    }

    private UUID job(Work<SampleJobs.Input> work) {
        var word = UUID.randomUUID().toString();
        SampleJobs.when(word, work);
        var scope = new Scope.Tenant(TENANT);
        var staff = accounts.find(DemoAccounts.email(Role.STAFF, TENANT)).orElseThrow();
        return TenantContext.in(
                scope,
                new Actor(staff, Role.STAFF),
                () -> this.work.in(scope, () -> jobs.start(SampleJobs.KIND, new SampleJobs.Input(word, 5))));
    }

    private mk.infocenter.alliances.jobs.JobSummary find(UUID job) {
        return TenantContext.in(new Scope.Tenant(TENANT), () -> jobs.find(job));
    }

    private static String page(UUID job) {
        return "/" + TENANT + "/jobs/" + job;
    }
}
