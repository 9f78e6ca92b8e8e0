package mk.infocenter.alliances.api;

import java.util.List;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of access tokens reads. */
@Configuration(proxyBeanMethods = false)
class ApiRecords {

    @Bean
    RecordKind accessTokenKind() {
        return new RecordKind(
                "access-token",
                "access_token",
                "name",
                List.of(
                        new Field("name", Form.TEXT),
                        new Field("account_id", Form.ACCOUNT),
                        new Field("role", Form.CODE),
                        new Field("created", Form.TEXT),
                        new Field("expires", Form.TEXT),
                        new Field("revoked", Form.TEXT)),
                List.of());
    }
}
