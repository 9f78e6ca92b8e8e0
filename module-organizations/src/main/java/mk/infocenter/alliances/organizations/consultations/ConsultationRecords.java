package mk.infocenter.alliances.organizations.consultations;

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

/** How the history of consultations and needs reads, and by what words they are found. */
@Configuration(proxyBeanMethods = false)
class ConsultationRecords {

    private static final Set<Role> READERS = Set.of(Role.STAFF, Role.OFFICER, Role.MANAGER);

    @Bean
    RecordKind consultationKind() {
        return new RecordKind(
                "consultation",
                "consultation",
                "question",
                List.of(
                        new Field("question", Form.LOCALIZED),
                        new Field("purpose", Form.LOCALIZED),
                        new Field("municipalities", Form.MUNICIPALITY),
                        new Field("opens", Form.DAY),
                        new Field("closes", Form.DAY),
                        new Field("status", Form.CODE),
                        new Field("opened_on", Form.DAY),
                        new Field("summary", Form.LOCALIZED),
                        new Field("published_on", Form.DAY),
                        new Field("updated_on", Form.DAY),
                        new Field("code", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind meetingKind() {
        return new RecordKind(
                "consultation-meeting",
                "consultation_meeting",
                "place",
                List.of(
                        new Field("held_on", Form.DAY),
                        new Field("place", Form.TEXT),
                        new Field("people", Form.TEXT),
                        new Field("notes", Form.TEXT),
                        new Field("consultation_id", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind voiceKind() {
        return new RecordKind(
                "voice",
                "voice",
                null,
                List.of(
                        new Field("said", Form.TEXT),
                        new Field("channel", Form.CODE),
                        new Field("status", Form.CODE),
                        new Field("priority_id", Form.TEXT),
                        new Field("sex", Form.CODE),
                        new Field("age_group", Form.CODE),
                        new Field("municipality", Form.MUNICIPALITY),
                        new Field("language", Form.TEXT),
                        new Field("person_id", Form.PERSON),
                        new Field("received_at", Form.MOMENT),
                        new Field("meeting_id", Form.TEXT),
                        new Field("consultation_id", Form.TEXT),
                        new Field("receipt", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind priorityKind() {
        return new RecordKind(
                "priority",
                "priority",
                "title",
                List.of(
                        new Field("title", Form.LOCALIZED),
                        new Field("rank", Form.TEXT),
                        new Field("reason", Form.LOCALIZED),
                        new Field("response", Form.CODE),
                        new Field("answer", Form.LOCALIZED),
                        new Field("answered_on", Form.DAY),
                        new Field("consultation_id", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind needKind() {
        return new RecordKind(
                "need",
                "need",
                "title",
                List.of(
                        new Field("title", Form.LOCALIZED),
                        new Field("status", Form.CODE),
                        new Field("result", Form.LOCALIZED),
                        new Field("priority_id", Form.TEXT)),
                List.of());
    }

    @Bean
    RecordKind needAnswerKind() {
        return new RecordKind(
                "need-answer",
                "need_answer",
                "kind",
                List.of(
                        new Field("need_id", Form.TEXT),
                        new Field("kind", Form.TEXT),
                        new Field("record_id", Form.TEXT)),
                List.of());
    }

    @Bean
    Searchable consultationsFound() {
        return Searchable.of(
                        "consultation",
                        "people",
                        "/consultations/{id}",
                        READERS,
                        row -> new Words(
                                row.localized("question"), row.localized("purpose"), List.of(row.localized("summary"))))
                .onSite(
                        "/o/{tenant}/consultations/{id}",
                        row -> Set.of("OPEN", "PUBLISHED", "ARCHIVED").contains(row.text("status")));
    }

    @Bean
    Searchable needsFound() {
        return Searchable.of(
                "need",
                "flag",
                "/needs/{id}",
                READERS,
                row -> new Words(row.localized("title"), row.localized("result")));
    }

    @Bean
    Searchable prioritiesFound() {
        return Searchable.of(
                "priority",
                "flag",
                "/consultations/priorities/{id}",
                READERS,
                row -> new Words(row.localized("title"), row.localized("answer"), List.of(row.localized("reason"))));
    }

    /** A meeting is found by its place and its notes, in the language of whoever wrote them. */
    @Bean
    Searchable meetingsFound() {
        return Searchable.of(
                "consultation-meeting",
                "people",
                "/consultations/meetings/{id}",
                READERS,
                row -> new Words(text(row.text("place")), text(row.text("notes"))));
    }

    private static LocalizedText text(String words) {
        return LocalizedText.EMPTY.with("mk", words);
    }
}
