package mk.infocenter.alliances.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/**
 * Submits events again whose listeners failed, and forgets those that were handled long ago. Spring Modulith counts a
 * publication as failed also where its node died, once the staleness limits have passed.
 */
@Configuration(proxyBeanMethods = false)
class EventUpkeep {

    private static final Duration DAILY = Duration.ofDays(1);
    private static final int AT_ONCE = 1000;

    /**
     * What an operator may set under {@code alliances.events}.
     *
     * @param look how often failed ones are looked for
     * @param delay before a failed one is tried again, then twice as long and so on
     * @param attempts in all; after that it stays as it is until somebody looks into it
     * @param keep how long handled ones stay
     */
    @ConfigurationProperties("alliances.events")
    record Settings(
            @DefaultValue("30s") Duration look,
            @DefaultValue("20s") Duration delay,
            @DefaultValue("10") int attempts,
            @DefaultValue("7d") Duration keep) {

        /** Each attempt waits twice as long as the one before. */
        boolean due(EventPublication publication) {
            var tried = publication.getCompletionAttempts();
            var last =
                    Optional.ofNullable(publication.getLastResubmissionDate()).orElse(Instant.EPOCH);
            return tried < attempts
                    && last.plus(delay.multipliedBy(1L << Math.clamp(tried - 1, 0, 20)))
                            .isBefore(Instant.now());
        }
    }

    @Bean
    SystemJob eventResubmission(FailedEventPublications failed, Settings settings) {
        var again = ResubmissionOptions.defaults()
                .withBatchSize(AT_ONCE)
                .withMaxInFlight(AT_ONCE)
                .withMinAge(settings.delay())
                .withFilter(settings::due);
        return new SystemJob("event-resubmission", settings.look(), () -> failed.resubmit(again));
    }

    @Bean
    SystemJob eventPurge(CompletedEventPublications completed, Settings settings) {
        return new SystemJob("event-purge", DAILY, () -> completed.deletePublicationsOlderThan(settings.keep()));
    }
}
