package mk.infocenter.alliances.operations;

import java.util.List;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of a job reads. */
@Configuration(proxyBeanMethods = false)
class JobRecords {

    @Bean
    RecordKind jobKind() {
        return new RecordKind(
                "job",
                "job",
                null,
                List.of(
                        new Field("kind", Form.CODE),
                        new Field("status", Form.CODE),
                        new Field("started_by", Form.ACCOUNT)),
                List.of());
    }
}
