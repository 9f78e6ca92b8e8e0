package mk.infocenter.alliances.identity.sessions;

import java.time.Duration;
import mk.infocenter.alliances.jobs.SystemJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Removes sessions that nobody used for too long, by one node instead of Spring Session's own timer on each. */
@Configuration(proxyBeanMethods = false)
class SessionPurge {

    @Bean
    SystemJob sessionPurgeWork(JdbcIndexedSessionRepository sessions) {
        return new SystemJob("session-purge", Duration.ofMinutes(5), sessions::cleanUpExpiredSessions);
    }
}
