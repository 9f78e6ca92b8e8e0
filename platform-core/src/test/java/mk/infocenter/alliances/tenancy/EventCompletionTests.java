package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import mk.infocenter.alliances.jobs.SystemJob;
import mk.infocenter.alliances.tenancy.Bells.Rung;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An event is handled once: again where its listener failed, and not again where it had committed. */
@PlatformTest
class EventCompletionTests {

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    Bells bells;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ScopedWork work;

    @Autowired
    JdbcClient database;

    @Autowired
    @Qualifier("eventResubmission") SystemJob resubmission;

    @Autowired
    @Qualifier("eventPurge") SystemJob purge;

    final String word = UUID.randomUUID().toString();
    String tenant = "";

    @BeforeEach
    void aTenant() {
        tenant = fixtures.tenant();
    }

    @AfterEach
    void mend() {
        bells.breakOrMend(false);
    }

    @Test
    void aListenerThatFailedOnceIsRunAgainByTheSchedule() {
        bells.breakOrMend(true);
        ring();
        await().until(() -> status().equals("FAILED"));
        bells.breakOrMend(false);

        resubmission.work().run();
        assertThat(bells.heard(word)).as("not at once").isEmpty();
        age();
        resubmission.work().run();

        await().until(() -> status().equals("COMPLETED"));
        assertThat(bells.heard(word)).hasSize(1);
    }

    @Test
    void isGivenUpAfterManyAttempts() {
        bells.breakOrMend(true);
        ring();
        await().until(() -> status().equals("FAILED"));
        age();
        update("completion_attempts = 10");
        bells.breakOrMend(false);

        resubmission.work().run();

        assertThat(status()).isEqualTo("FAILED");
        update("completion_attempts = 9, last_resubmission_date = now() - interval '1 day'");
        resubmission.work().run();
        await().until(() -> status().equals("COMPLETED"));
    }

    @Test
    void aListenerWhoseTransactionHadCommittedIsNotRunAgain() {
        ring();
        await().until(() -> status().equals("COMPLETED"));
        age();
        // What the registry believes where the node died, or was slow, behind the listener's commit.
        update("status = 'FAILED'");

        resubmission.work().run();

        await().until(() -> status().equals("COMPLETED"));
        assertThat(bells.heard(word)).hasSize(1);
    }

    @Test
    void aListenerBelongsToTheRequestOfTheChange() {
        TenantContext.forRequest("r-of-change", () -> {
            ring();
            return true;
        });

        await().untilAsserted(() -> assertThat(bells.requestOf(word)).isEqualTo("r-of-change"));
    }

    @Test
    void handledEventsAreForgottenAfterAWeek() {
        ring();
        await().until(() -> status().equals("COMPLETED"));
        purge.work().run();
        assertThat(status()).isEqualTo("COMPLETED");

        update("completion_date = now() - interval '8 days'");
        purge.work().run();

        assertThat(database.sql("select count(*) from event_publication where serialized_event like ?")
                        .param("%" + word + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void ring() {
        work.in(new Scope.Tenant(tenant), () -> {
            events.publishEvent(new Rung(tenant, Actor.SYSTEM, word));
            return true;
        });
    }

    private void age() {
        update("publication_date = now() - interval '1 hour', last_resubmission_date = now() - interval '1 hour'");
    }

    private void update(String what) {
        work.in(
                new Scope.Tenant(tenant),
                () -> database.sql("update event_publication set " + what + " where serialized_event like ?")
                        .param("%" + word + "%")
                        .update());
    }

    private String status() {
        return database.sql("select status from event_publication where serialized_event like ?")
                .param("%" + word + "%")
                .query(String.class)
                .single();
    }
}
