package mk.infocenter.alliances.organizations;

import java.util.Map;
import mk.infocenter.alliances.webhooks.WebhookEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What other systems may be told of this module. */
@Configuration(proxyBeanMethods = false)
class OrganizationWebhooks {

    @Bean
    WebhookEvent<OrganizationChanged> organizationChanged() {
        return new WebhookEvent<>(
                OrganizationChanged.class,
                "organization.changed",
                event -> Map.of("organization", event.organization()));
    }

    @Bean
    WebhookEvent<SectionVerified> sectionVerified() {
        return new WebhookEvent<>(
                SectionVerified.class,
                "organization.section-verified",
                event -> Map.of("organization", event.organization(), "check", event.check()));
    }
}
