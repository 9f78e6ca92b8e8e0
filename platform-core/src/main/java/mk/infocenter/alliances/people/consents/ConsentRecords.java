package mk.infocenter.alliances.people.consents;

import java.util.List;
import java.util.Set;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.search.Searchable;
import mk.infocenter.alliances.search.Searchable.Words;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
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
    Searchable consentTextsFound() {
        return Searchable.of(
                "consent-text",
                "file-earmark-text",
                "/people/consent-texts",
                Set.of(Role.STAFF),
                row -> new Words(row.localized("text"), LocalizedText.EMPTY));
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
