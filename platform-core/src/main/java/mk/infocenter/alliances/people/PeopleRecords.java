package mk.infocenter.alliances.people;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.keys.SealedColumn;
import mk.infocenter.alliances.people.vault.PersonKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of people reads, and what of them the ring seals. */
@Configuration(proxyBeanMethods = false)
class PeopleRecords {

    @Bean
    SealedColumn personKeyColumn() {
        return new SealedColumn(
                "person_key", "wrapped", (tenant, row) -> PersonKeys.context(tenant, UUID.fromString(row.apply("id"))));
    }

    @Bean
    SealedColumn matchingKeyColumn() {
        return new SealedColumn(
                "matching_key", "wrapped", (tenant, row) -> MatchingKeys.context(tenant, row.apply("purpose")));
    }

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
