package mk.infocenter.alliances.organizations.authorities;

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

/** How the history of bodies, cooperation and commitments reads, and by what words they are found. */
@Configuration(proxyBeanMethods = false)
class AuthorityRecords {

    @Bean
    RecordKind authorityKind() {
        return new RecordKind(
                "authority",
                "authority",
                "name",
                List.of(
                        new Field("name", Form.LOCALIZED),
                        new Field("kind", Form.CODE),
                        new Field("municipality", Form.MUNICIPALITY),
                        new Field("status", Form.CODE),
                        new Field("merged_into", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind officialKind() {
        return new RecordKind(
                "official",
                "official",
                "public_name",
                List.of(
                        new Field("public_name", Form.TEXT),
                        new Field("office", Form.LOCALIZED),
                        new Field("since", Form.DAY),
                        new Field("until", Form.DAY),
                        new Field("authority_id", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind cooperationKind() {
        return new RecordKind(
                "cooperation-record",
                "cooperation_record",
                "subject",
                List.of(
                        new Field("kind", Form.CODE),
                        new Field("day", Form.DAY),
                        new Field("subject", Form.LOCALIZED),
                        new Field("result", Form.LOCALIZED),
                        new Field("municipality", Form.MUNICIPALITY),
                        new Field("authority_id", Form.TEXT),
                        new Field("officials", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind participantKind() {
        return new RecordKind(
                "cooperation-participant",
                "cooperation_participant",
                null,
                List.of(new Field("person_id", Form.PERSON), new Field("record_id", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind commitmentKind() {
        return new RecordKind(
                "commitment",
                "commitment",
                "promise",
                List.of(
                        new Field("promise", Form.LOCALIZED),
                        new Field("status", Form.CODE),
                        new Field("promised_on", Form.DAY),
                        new Field("due", Form.DAY),
                        new Field("reason", Form.LOCALIZED),
                        new Field("links", Form.TEXT),
                        new Field("settled_on", Form.DAY),
                        new Field("published", Form.CODE),
                        new Field("municipality", Form.MUNICIPALITY),
                        new Field("responsible", Form.ACCOUNT),
                        new Field("authority_id", Form.TEXT),
                        new Field("official_id", Form.TEXT),
                        new Field("source_kind", Form.TEXT),
                        new Field("source_id", Form.TEXT)),
                List.of());
    }

    @Bean
    Searchable authoritiesFound() {
        return Searchable.of(
                "authority",
                "building",
                "/authorities/{id}",
                Set.of(Role.STAFF),
                row -> new Words(row.localized("name"), LocalizedText.EMPTY));
    }

    @Bean
    Searchable cooperationFound() {
        return Searchable.of(
                "cooperation-record",
                "people",
                "/cooperation/{id}",
                Set.of(Role.STAFF),
                row -> new Words(row.localized("subject"), LocalizedText.EMPTY, List.of(row.localized("result"))));
    }

    @Bean
    Searchable commitmentsFound() {
        return Searchable.of(
                        "commitment",
                        "flag",
                        "/commitments/{id}",
                        Set.of(Role.STAFF, Role.OFFICER, Role.MANAGER),
                        row -> new Words(row.localized("promise"), row.localized("reason")))
                .onSite(
                        "/o/{tenant}/commitments/{id}",
                        row -> row.text("published").equals("true"));
    }
}
