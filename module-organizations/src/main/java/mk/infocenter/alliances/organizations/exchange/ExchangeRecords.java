package mk.infocenter.alliances.organizations.exchange;

import java.util.List;
import java.util.Set;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.search.RecordRow;
import mk.infocenter.alliances.search.Searchable;
import mk.infocenter.alliances.search.Searchable.Words;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of what the network says reads, and by what words an organization finds what its own people put there. */
@Configuration(proxyBeanMethods = false)
class ExchangeRecords {

    @Bean
    RecordKind announcementKind() {
        return new RecordKind(
                "announcement",
                "announcement",
                "title",
                List.of(
                        new Field("title", Form.LOCALIZED),
                        new Field("text", Form.LOCALIZED),
                        new Field("status", Form.CODE),
                        new Field("published_at", Form.MOMENT)),
                List.of());
    }

    @Bean
    RecordKind topicKind() {
        return new RecordKind(
                "topic",
                "topic",
                "title",
                List.of(
                        new Field("title", Form.TEXT),
                        new Field("text", Form.TEXT),
                        new Field("language", Form.CODE),
                        new Field("theme", Form.CODE),
                        new Field("status", Form.CODE),
                        new Field("author", Form.ACCOUNT)),
                List.of());
    }

    @Bean
    RecordKind replyKind() {
        return new RecordKind(
                "reply",
                "topic_reply",
                null,
                List.of(
                        new Field("text", Form.TEXT),
                        new Field("language", Form.CODE),
                        new Field("status", Form.CODE),
                        new Field("author", Form.ACCOUNT),
                        new Field("topic_id", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind resourceKind() {
        return new RecordKind(
                "resource",
                "shared_resource",
                "title",
                List.of(
                        new Field("kind", Form.CODE),
                        new Field("title", Form.LOCALIZED),
                        new Field("description", Form.LOCALIZED),
                        new Field("theme", Form.CODE),
                        new Field("status", Form.CODE),
                        new Field("author", Form.ACCOUNT)),
                List.of());
    }

    @Bean
    RecordKind editionKind() {
        return new RecordKind(
                "edition",
                "resource_edition",
                "label",
                List.of(
                        new Field("label", Form.TEXT),
                        new Field("language", Form.CODE),
                        new Field("news", Form.TEXT),
                        new Field("status", Form.CODE),
                        new Field("author", Form.ACCOUNT),
                        new Field("resource_id", Form.TEXT),
                        new Field("file_id", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind digestSettingKind() {
        return new RecordKind(
                "digest-setting",
                "digest_setting",
                null,
                List.of(
                        new Field("account", Form.ACCOUNT),
                        new Field("weekly", Form.CODE),
                        new Field("parts", Form.CODE),
                        new Field("language", Form.CODE)),
                List.of());
    }

    @Bean
    RecordKind calendarAddressKind() {
        return new RecordKind(
                "calendar-address", "calendar_address", null, List.of(new Field("account", Form.ACCOUNT)), List.of());
    }

    @Bean
    Searchable announcementsFound() {
        return Searchable.of(
                        "announcement",
                        "megaphone",
                        "/exchange/announcements/{id}",
                        Set.of(Role.STAFF),
                        row -> new Words(row.localized("title"), row.localized("text")))
                .inNetwork("/network/exchange/announcements/{id}");
    }

    @Bean
    Searchable topicsFound() {
        return Searchable.of(
                        "topic",
                        "chat-left-text",
                        "/exchange/topics/{id}",
                        Set.of(Role.STAFF),
                        row -> new Words(written(row, "title"), written(row, "text")))
                .inNetwork("/network/exchange/topics/{id}");
    }

    @Bean
    Searchable resourcesFound() {
        return Searchable.of(
                        "resource",
                        "book",
                        "/exchange/resources/{id}",
                        Set.of(Role.STAFF),
                        row -> new Words(row.localized("title"), row.localized("description")))
                .inNetwork("/network/exchange/resources/{id}");
    }

    private static LocalizedText written(RecordRow row, String column) {
        return LocalizedText.EMPTY.with(row.text("language"), row.text(column));
    }
}
