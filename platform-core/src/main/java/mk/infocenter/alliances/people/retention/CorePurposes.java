package mk.infocenter.alliances.people.retention;

import java.time.Period;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What any organization needs people's data for; the periods are proposals that people may change for each person. */
@Configuration(proxyBeanMethods = false)
class CorePurposes {

    @Bean
    Purpose contact() {
        return new Purpose("contact", LegalBasis.LEGITIMATE_INTEREST, Period.ofYears(2));
    }

    @Bean
    Purpose updates() {
        return new Purpose("updates", LegalBasis.CONSENT, Period.ofYears(3));
    }

    @Bean
    Purpose pictures() {
        return new Purpose("pictures", LegalBasis.CONSENT, Period.ofYears(5));
    }
}
