package mk.infocenter.alliances.files;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import mk.infocenter.alliances.jobs.SystemJob;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Dates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scanner, where the operator has one, and what is done day by day. */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

    @Bean
    @ConditionalOnProperty("alliances.files.scanner.host")
    FileScan clamAv(FileSettings settings) {
        return new ClamAv(Objects.requireNonNull(settings.scanner()));
    }

    @Bean
    SystemJob fileUpkeepWork(FileUpkeep upkeep, TenantRegistry tenants) {
        return new SystemJob(
                "file-upkeep",
                Duration.ofHours(1),
                () -> tenants.keys()
                        .forEach(tenant -> TenantContext.in(new Scope.Tenant(tenant), () -> {
                            upkeep.run(LocalDate.now(Dates.ZONE));
                            return tenant;
                        })));
    }
}
