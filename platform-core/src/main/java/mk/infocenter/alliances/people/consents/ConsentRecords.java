package mk.infocenter.alliances.people.consents;

import java.util.List;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of consents and of their wordings reads. */
@Configuration(proxyBeanMethods = false)
class ConsentRecords {

    @Bean
    RecordKind consentTextKind() {
        return new RecordKind(
                "consent-text",
                "consent_text",
                null,
                List.of(
                        new Field("purpose", Form.CODE),
                        new Field("number", Form.TEXT),
                        new Field("text", Form.LOCALIZED)),
                List.of());
    }

    @Bean
    RecordKind consentKind() {
        return new RecordKind(
                "consent",
                "consent",
                null,
                List.of(
                        new Field("person_id", Form.PERSON),
                        new Field("purpose", Form.CODE),
                        new Field("number", Form.TEXT),
                        new Field("form", Form.CODE),
                        new Field("given_at", Form.MOMENT),
                        new Field("note", Form.SEALED),
                        new Field("withdrawn_at", Form.MOMENT),
                        new Field("withdrawal", Form.SEALED)),
                List.of());
    }
}
