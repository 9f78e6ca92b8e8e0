package mk.infocenter.alliances.organizations.profile;

import java.util.List;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of checks, papers, positions, pictures and risks reads. */
@Configuration(proxyBeanMethods = false)
class ProfileRecords {

    @Bean
    RecordKind sectionCheckKind() {
        return new RecordKind(
                "section-check",
                "section_check",
                null,
                List.of(
                        new Field("section", Form.CODE),
                        new Field("status", Form.CODE),
                        new Field("verified_on", Form.DAY),
                        new Field("verified_until", Form.DAY),
                        new Field("verified_by", Form.ACCOUNT),
                        new Field("verified_revision", Form.TEXT),
                        new Field("returned", Form.TEXT),
                        new Field("organization_id", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind documentKind() {
        return new RecordKind(
                "document",
                "organization_document",
                "title",
                List.of(
                        new Field("kind", Form.CODE),
                        new Field("title", Form.LOCALIZED),
                        new Field("valid_from", Form.DAY),
                        new Field("valid_until", Form.DAY),
                        new Field("status", Form.CODE)),
                List.of());
    }

    @Bean
    RecordKind positionKind() {
        return new RecordKind(
                "position",
                "organization_position",
                null,
                List.of(
                        new Field("person_id", Form.PERSON),
                        new Field("kind", Form.CODE),
                        new Field("since", Form.DAY),
                        new Field("until", Form.DAY)),
                List.of());
    }

    @Bean
    RecordKind pictureKind() {
        return new RecordKind(
                "picture",
                "organization_picture",
                "words",
                List.of(new Field("words", Form.LOCALIZED), new Field("file_id", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind riskFlagKind() {
        return new RecordKind(
                "risk-flag",
                "risk_flag",
                null,
                List.of(
                        new Field("kind", Form.CODE),
                        new Field("level", Form.CODE),
                        new Field("cause", Form.TEXT),
                        new Field("status", Form.CODE),
                        new Field("raised_by", Form.ACCOUNT),
                        new Field("cleared", Form.TEXT)),
                List.of());
    }
}
