package mk.infocenter.alliances.organizations;

import java.util.List;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of this module's records reads. */
@Configuration(proxyBeanMethods = false)
class OrganizationRecords {

    @Bean
    RecordKind organizationKind() {
        return new RecordKind(
                "organization",
                "organization",
                null,
                List.of(
                        new Field("summary", Form.LOCALIZED),
                        new Field("mission", Form.LOCALIZED),
                        new Field("themes", Form.CODE),
                        new Field("founded", Form.TEXT),
                        new Field("address", Form.LOCALIZED),
                        new Field("email", Form.TEXT),
                        new Field("phone", Form.TEXT),
                        new Field("website", Form.TEXT)),
                List.of());
    }
}
