package mk.infocenter.alliances.organizations.capacity;

import java.util.List;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of rubrics, rounds and plans reads. */
@Configuration(proxyBeanMethods = false)
class CapacityRecords {

    @Bean
    RecordKind rubricKind() {
        return new RecordKind(
                "rubric",
                "rubric",
                "number",
                List.of(new Field("number", Form.TEXT), new Field("status", Form.CODE)),
                List.of());
    }

    @Bean
    RecordKind rubricCapacityKind() {
        return new RecordKind(
                "rubric-capacity",
                "rubric_capacity",
                "name",
                List.of(
                        new Field("name", Form.LOCALIZED),
                        new Field("meaning", Form.LOCALIZED),
                        new Field("level_1", Form.LOCALIZED),
                        new Field("level_2", Form.LOCALIZED),
                        new Field("level_3", Form.LOCALIZED),
                        new Field("level_4", Form.LOCALIZED),
                        new Field("target", Form.TEXT),
                        new Field("code", Form.TEXT),
                        new Field("position", Form.TEXT),
                        new Field("rubric_id", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind assessmentKind() {
        return new RecordKind(
                "assessment",
                "assessment",
                "number",
                List.of(
                        new Field("number", Form.TEXT),
                        new Field("status", Form.CODE),
                        new Field("due", Form.TEXT),
                        new Field("levels", Form.KEYED),
                        new Field("grounds", Form.KEYED),
                        new Field("returned", Form.TEXT),
                        new Field("talked_on", Form.TEXT),
                        new Field("notes", Form.TEXT),
                        new Field("proposed_by", Form.ACCOUNT),
                        new Field("confirmed_by", Form.ACCOUNT),
                        new Field("agreed_on", Form.TEXT),
                        new Field("rubric_id", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind planItemKind() {
        return new RecordKind(
                "plan-item",
                "plan_item",
                "need",
                List.of(
                        new Field("capacity", Form.CODE),
                        new Field("need", Form.LOCALIZED),
                        new Field("result", Form.LOCALIZED),
                        new Field("due", Form.TEXT),
                        new Field("responsible_role", Form.CODE),
                        new Field("responsible_account", Form.ACCOUNT),
                        new Field("support", Form.LOCALIZED),
                        new Field("proposer", Form.CODE),
                        new Field("status", Form.CODE),
                        new Field("outcome", Form.LOCALIZED),
                        new Field("assessment_id", Form.TEXT)),
                List.of());
    }
}
