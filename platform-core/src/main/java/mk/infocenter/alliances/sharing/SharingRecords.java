package mk.infocenter.alliances.sharing;

import java.util.List;
import java.util.Map;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.webhooks.WebhookEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of what is shared reads, and of what other systems may be told. */
@Configuration(proxyBeanMethods = false)
class SharingRecords {

    @Bean
    RecordKind shareGrantKind() {
        return new RecordKind(
                "share-grant",
                "share_grant",
                "title",
                List.of(
                        new Field("title", Form.LOCALIZED),
                        new Field("kind", Form.TEXT),
                        new Field("record", Form.TEXT),
                        new Field("audience", Form.TEXT),
                        new Field("mode", Form.CODE),
                        new Field("since", Form.MOMENT),
                        new Field("until", Form.MOMENT),
                        new Field("status", Form.CODE)),
                List.of());
    }

    @Bean
    RecordKind contributionKind() {
        return new RecordKind(
                "contribution",
                "contribution",
                null,
                List.of(
                        new Field("owner", Form.TEXT),
                        new Field("kind", Form.TEXT),
                        new Field("record", Form.TEXT),
                        new Field("grant_id", Form.TEXT),
                        new Field("text", Form.TEXT),
                        new Field("status", Form.CODE)),
                List.of());
    }

    @Bean
    RecordKind circleKind() {
        return new RecordKind(
                "circle",
                "circle_term",
                "name",
                List.of(
                        new Field("name", Form.LOCALIZED),
                        new Field("circle", Form.TEXT),
                        new Field("term", Form.TEXT),
                        new Field("successor", Form.TEXT),
                        new Field("status", Form.CODE)),
                List.of());
    }

    @Bean
    RecordKind circleInvitationKind() {
        return new RecordKind(
                "circle-invitation",
                "circle_invitation",
                null,
                List.of(
                        new Field("member", Form.TEXT),
                        new Field("circle", Form.TEXT),
                        new Field("term", Form.TEXT),
                        new Field("round", Form.TEXT),
                        new Field("status", Form.CODE)),
                List.of());
    }

    @Bean
    RecordKind circleMembershipKind() {
        return new RecordKind(
                "circle-membership",
                "circle_membership",
                null,
                List.of(new Field("circle", Form.TEXT), new Field("round", Form.TEXT), new Field("status", Form.CODE)),
                List.of());
    }

    @Bean
    WebhookEvent<RecordShared> recordShared() {
        return new WebhookEvent<>(
                RecordShared.class, "record.shared", event -> Map.of("grant", event.grant(), "record", event.record()));
    }

    @Bean
    WebhookEvent<GrantRevoked> grantRevoked() {
        return new WebhookEvent<>(
                GrantRevoked.class, "grant.revoked", event -> Map.of("grant", event.grant(), "record", event.record()));
    }
}
