package mk.infocenter.alliances.organizations.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.mail.Letter;
import mk.infocenter.alliances.organizations.CalendarEntry;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class DigestIssueTests {

    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    private static final TopicView TOPIC = new TopicView(
            UUID.randomUUID(),
            0,
            "radika",
            "Question",
            "?",
            "en",
            null,
            UUID.randomUUID(),
            NOW,
            null,
            PostStatus.SHOWN);
    private static final AnnouncementView ANNOUNCEMENT = new AnnouncementView(
            UUID.randomUUID(),
            0,
            "lead",
            ExchangeFixtures.WORDS,
            ExchangeFixtures.WORDS,
            AnnouncementStatus.PUBLISHED,
            NOW);
    private static final ResourceView RESOURCE = new ResourceView(
            UUID.randomUUID(),
            0,
            "giz",
            ResourceKind.HANDBOOK,
            ExchangeFixtures.WORDS,
            ExchangeFixtures.WORDS,
            null,
            UUID.randomUUID(),
            NOW,
            PostStatus.SHOWN);
    private static final DigestIssue ISSUE = new DigestIssue(
            LocalDate.of(2026, 11, 30),
            List.of(ANNOUNCEMENT),
            List.of(TOPIC),
            List.of(new DigestIssue.Replied(TOPIC, 2)),
            List.of(RESOURCE),
            List.of(new CalendarEntry(
                    "consultation",
                    UUID.randomUUID(),
                    "radika",
                    LocalDate.of(2026, 12, 2),
                    ExchangeFixtures.WORDS,
                    "/o/radika/consultations/x")),
            Map.of());

    @Test
    void hasThePartsThatSomebodyChose() {
        assertThat(lines(true, EnumSet.allOf(DigestPart.class), "en"))
                .extracting(Letter.Item::text)
                .containsExactly(
                        "Info-center: Word",
                        "Question ()",
                        "Question: 2 new replies",
                        "Word ()",
                        "2 Dec 2026: Word (Last day to answer)");
        assertThat(lines(true, Set.of(DigestPart.REPLIES), "en"))
                .extracting(Letter.Item::link)
                .containsExactly("/radika/exchange/topics/" + TOPIC.id());
        assertThat(lines(true, Set.of(DigestPart.RESOURCES), "en"))
                .extracting(Letter.Item::link)
                .containsExactly("/radika/exchange/resources/" + RESOURCE.id());
        assertThat(lines(false, EnumSet.allOf(DigestPart.class), "en")).isEmpty();
    }

    @Test
    void speaksTheLanguageOfItsReader() {
        assertThat(lines(true, Set.of(DigestPart.ANNOUNCEMENTS), "mk"))
                .extracting(Letter.Item::text)
                .containsExactly("Инфоцентар: Збор");
    }

    @Test
    void aWeeklyOneHasAPart() {
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> new DigestChoice(true, Set.of(), "en"));
    }

    private static List<Letter.Item> lines(boolean weekly, Set<DigestPart> parts, String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("i18n/exchange");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return ISSUE.lines(new DigestChoice(weekly, parts, language), "/radika/exchange", messages);
    }
}
