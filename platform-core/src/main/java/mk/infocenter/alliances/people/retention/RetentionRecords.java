package mk.infocenter.alliances.people.retention;

import java.util.List;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of retention reads. */
@Configuration(proxyBeanMethods = false)
class RetentionRecords {

    @Bean
    RecordKind retentionKind() {
        return new RecordKind(
                "retention",
                "retention",
                null,
                List.of(
                        new Field("person_id", Form.PERSON),
                        new Field("purpose", Form.CODE),
                        new Field("basis", Form.CODE),
                        new Field("until", Form.DAY)),
                List.of());
    }
}
