package mk.infocenter.alliances.people;

import java.time.Duration;
import java.time.LocalDate;
import mk.infocenter.alliances.jobs.SystemJob;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erases each day whom nothing keeps any more, and brings keys under the newest, in one organization after another. */
@Configuration(proxyBeanMethods = false)
class PeopleUpkeepWork {

    private static final Duration DAILY = Duration.ofDays(1);

    @Bean
    SystemJob peopleErasureWork(PeopleUpkeep upkeep, TenantRegistry tenants) {
        return new SystemJob("people-erasure", DAILY, () -> inEach(tenants, () -> upkeep.eraseDue(today())));
    }

    @Bean
    SystemJob peopleKeyWork(PeopleUpkeep upkeep, TenantRegistry tenants) {
        return new SystemJob("people-keys", DAILY, () -> inEach(tenants, upkeep::rewrapKeys));
    }

    private static LocalDate today() {
        return LocalDate.now(Dates.ZONE);
    }

    private static void inEach(TenantRegistry tenants, TenantContext.Work<Integer, RuntimeException> work) {
        tenants.keys().forEach(tenant -> TenantContext.in(new Scope.Tenant(tenant), Actor.SYSTEM, work));
    }
}
