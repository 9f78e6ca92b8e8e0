package mk.infocenter.testing;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.scheduling.annotation.EnableAsync;

/** All modules on the class path of the test, as the deployment would have them. Stands outside what it scans. */
@SpringBootConfiguration
@EnableAutoConfiguration
@EnableAsync
@ComponentScan(
        basePackages = TestApplication.BASE,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
@ConfigurationPropertiesScan(TestApplication.BASE)
@EntityScan(TestApplication.BASE)
@EnableJpaRepositories(TestApplication.BASE)
public class TestApplication {

    static final String BASE = "mk.infocenter.alliances";
}
