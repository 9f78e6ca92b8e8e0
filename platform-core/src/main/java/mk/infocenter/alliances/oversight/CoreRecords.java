package mk.infocenter.alliances.oversight;

import java.util.List;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Collection;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of the core's own records reads. */
@Configuration(proxyBeanMethods = false)
class CoreRecords {

    @Bean
    RecordKind tenantKind() {
        return new RecordKind(
                "tenant",
                "tenant",
                "name",
                List.of(
                        new Field("name", Form.LOCALIZED),
                        new Field("status", Form.CODE),
                        new Field("seat", Form.MUNICIPALITY),
                        new Field("default_language", Form.CODE),
                        new Field("languages", Form.CODE),
                        new Field("modules", Form.CODE),
                        new Field("accent", Form.TEXT),
                        new Field("logo", Form.TEXT),
                        new Field("own_settings", Form.CODE),
                        new Field("own_municipalities", Form.CODE)),
                List.of(new Collection("tenant_municipality", null, "municipality", Form.MUNICIPALITY)));
    }

    @Bean
    RecordKind membershipKind() {
        return new RecordKind(
                "membership",
                "membership",
                null,
                List.of(
                        new Field("account_id", Form.ACCOUNT),
                        new Field("role", Form.CODE),
                        new Field("status", Form.CODE)),
                List.of());
    }

    @Bean
    RecordKind invitationKind() {
        return new RecordKind(
                "invitation",
                "invitation",
                null,
                List.of(new Field("role", Form.CODE), new Field("status", Form.CODE)),
                List.of());
    }

    @Bean
    RecordKind wayBackKind() {
        return new RecordKind(
                "way-back",
                "way_back",
                null,
                List.of(
                        new Field("account_id", Form.ACCOUNT),
                        new Field("four_eyes", Form.CODE),
                        new Field("proposed_by", Form.ACCOUNT),
                        new Field("status", Form.CODE)),
                List.of());
    }

    @Bean
    RecordKind networkRoleKind() {
        return new RecordKind(
                "network-role",
                "network_role",
                null,
                List.of(
                        new Field("account_id", Form.ACCOUNT),
                        new Field("role", Form.CODE),
                        new Field("audited_tenant", Form.TEXT),
                        new Field("proposed_by", Form.ACCOUNT),
                        new Field("status", Form.CODE)),
                List.of());
    }

    @Bean
    RecordKind openingKind() {
        return new RecordKind(
                "opening",
                "opening",
                "reason",
                List.of(
                        new Field("account_id", Form.ACCOUNT),
                        new Field("role", Form.CODE),
                        new Field("reason", Form.TEXT),
                        new Field("since", Form.MOMENT),
                        new Field("until", Form.MOMENT),
                        new Field("status", Form.CODE)),
                List.of());
    }
}
