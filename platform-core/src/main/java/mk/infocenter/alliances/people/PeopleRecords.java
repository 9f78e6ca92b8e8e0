package mk.infocenter.alliances.people;

import java.util.List;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of people reads: what happened, when and why, but nothing that is sealed. */
@Configuration(proxyBeanMethods = false)
class PeopleRecords {

    @Bean
    RecordKind personKind() {
        return new RecordKind(
                "person",
                "person",
                null,
                List.of(
                        new Field("sealed", Form.SEALED),
                        new Field("state", Form.CODE),
                        new Field("merged_into", Form.PERSON),
                        new Field("erased_on", Form.DAY)),
                List.of());
    }
}
