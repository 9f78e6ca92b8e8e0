package mk.infocenter.alliances.jobs;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.core.EventPublicationRepository;

/** What an operator should be woken for: due work that nobody does, and events whose listeners failed. */
@Configuration(proxyBeanMethods = false)
class JobMetrics {

    private static final String OVERDUE =
            "select count(*) from scheduled_tasks where not picked and execution_time < now() - interval '1 minute'";

    @Bean
    MeterBinder backgroundMetrics(
            @Qualifier("workerPool") HikariDataSource workerPool, EventPublicationRepository events) {
        var tasks = JdbcClient.create(workerPool);
        return meters -> {
            Gauge.builder(
                            "alliances.tasks.overdue",
                            () -> tasks.sql(OVERDUE).query(Long.class).single())
                    .description("Tasks due for more than a minute that no node has begun")
                    .register(meters);
            Gauge.builder("alliances.events.failed", () -> events.countByStatus(Status.FAILED))
                    .description("Event publications whose listener failed and that wait to be submitted again")
                    .register(meters);
        };
    }
}
