package mk.infocenter.alliances;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/** The Alliances Platform. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableAsync
@Modulithic(
        systemName = "Alliances",
        sharedModules = {
            "database",
            "keys",
            "outbound",
            "tenancy",
            "limits",
            "jobs",
            "mail",
            "identity",
            "audit",
            "search",
            "comments",
            "web",
            "api",
            "webhooks",
            "people",
            "files",
            "settings",
            "archives",
            "leaving",
            "onboarding",
            "oversight",
            "operations"
        })
public class AlliancesApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(AlliancesApplication.class, arguments);
    }
}
