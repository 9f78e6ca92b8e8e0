package mk.infocenter.alliances.jobs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts a job where the nodes look for due work, in the transaction of whoever starts it. The tenant's own role may add a
 * task and nothing else, which the scheduler's library does not do without reading; so the statement stands here.
 */
@Component
class JobQueue {

    private final JdbcClient database;

    JobQueue(JdbcClient database) {
        this.database = database;
    }

    void add(Turn turn) {
        database.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        values (:name, :instance, :now, false, 1)
                        """)
                .param("name", Turn.TASK)
                .param("instance", turn.toString())
                .param("now", Instant.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One time that somebody wanted a job; its text is all that the scheduler knows of it. */
    record Turn(String tenant, UUID job, int number) {

        static final String TASK = "job";

        static Turn parse(String text) {
            var parts = text.split("/", 3);
            return new Turn(parts[0], UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
        }

        @Override
        public String toString() {
            return tenant + "/" + job + "/" + number;
        }
    }
}
