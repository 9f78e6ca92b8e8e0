package mk.infocenter.alliances.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Optional;
import mk.infocenter.alliances.jobs.SystemJob;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.mail.javamail.JavaMailSender;

/** What is done with letters in the background; without a mail server they stay in the outbox. */
@Configuration(proxyBeanMethods = false)
class MailWork {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration DAILY = Duration.ofDays(1);

    @Bean
    SystemJob mailDispatchWork(
            Outbox outbox,
            Addresses addresses,
            Seals seals,
            Renderer renderer,
            ObjectProvider<JavaMailSender> server,
            MailProperties properties) {
        var known = server.getIfAvailable();
        return new SystemJob(
                "mail-dispatch",
                known == null ? DAILY : SOON,
                known == null ? () -> {} : new MailDispatch(outbox, addresses, seals, renderer, known, properties));
    }

    @Bean
    SystemJob mailBounceWork(BounceIntake intake, MailProperties properties) {
        return new SystemJob("mail-bounces", properties.bounces().look(), intake);
    }

    @Bean
    SystemJob mailPurgeWork(Outbox outbox, MailProperties properties) {
        return new SystemJob("mail-purge", DAILY, () -> {
            outbox.forgetPayloads(properties.keep());
            outbox.removeOld(properties.keepRecord());
        });
    }

    @Bean
    MeterBinder mailMetrics(Outbox outbox) {
        return meters -> Gauge.builder("alliances.mail.waiting", outbox::waiting)
                .description("Letters that wait to be sent")
                .register(meters);
    }

    /** Where no module knows the organizations' addresses. */
    @Bean
    @Fallback
    ReplyAddress noReplyAddress() {
        return _ -> Optional.empty();
    }
}
