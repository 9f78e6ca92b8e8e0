package mk.infocenter.alliances.jobs;

import static mk.infocenter.testing.RawSql.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.UUID;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.jobs.JobQueue.Turn;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way to another tenant's jobs. */
@PlatformTest
class TenantIsolationTests {

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    JobManagement management;

    @Autowired
    JobRunner runner;

    String own = "";
    UUID theirs = new UUID(0, 0);

    @BeforeEach
    void twoTenants() {
        own = fixtures.tenant();
        var other = fixtures.tenant();
        theirs = fixtures.job(other);
        await().until(() -> TenantContext.in(new Scope.Tenant(other), () -> management.find(theirs))
                        .status()
                == JobStatus.SUCCEEDED);
    }

    @Test
    void theJobsOfAnotherTenantAreNotThere() {
        TenantFixtures.inTenant(own, Actor.SYSTEM, () -> {
            assertThat(management.page(null, 10)).isEmpty();
            assertThatThrownBy(() -> management.find(theirs)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> management.cancel(theirs)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> management.repeat(theirs)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aTaskThatNamesAnotherTenantsJobDoesNothing() {
        assertThat(runner.run(new Turn(own, theirs, 1))).isEmpty();
    }

    @Test
    void aTenantAddsTasksAndSeesNone() throws SQLException {
        try (var app = RawSql.as(DatabaseRole.APP, own)) {
            assertThat(app.attempt("insert into scheduled_tasks (task_name, task_instance, execution_time, picked,"
                            + " version) values ('job', 'x', now() + interval '1 day', false, 1)"))
                    .isEqualTo("1");
            assertThat(app.attempt("insert into scheduled_tasks (task_name, task_instance, task_data, execution_time,"
                            + " picked, version) values ('job', 'x', '\\x00', now(), false, 1)"))
                    .isEqualTo(DENIED);
            for (var statement : new String[] {
                "select * from scheduled_tasks",
                "update scheduled_tasks set picked = false",
                "delete from scheduled_tasks"
            }) {
                assertThat(app.attempt(statement)).as(statement).isEqualTo(DENIED);
            }
        }
    }

    @Test
    void theNodesOwnRoleSeesNoRowOfAnyTenant() throws SQLException {
        try (var worker = RawSql.as(DatabaseRole.WORKER, own)) {
            for (var table : mk.infocenter.testing.TenantTables.all()) {
                assertThat(worker.attempt("select 1 from " + table)).as(table).isEqualTo(DENIED);
            }
            assertThat(worker.attempt("select 1 from account")).isEqualTo(DENIED);
        }
    }
}
