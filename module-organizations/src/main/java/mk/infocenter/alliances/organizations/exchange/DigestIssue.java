package mk.infocenter.alliances.organizations.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mk.infocenter.alliances.mail.Letter;
import mk.infocenter.alliances.organizations.CalendarEntry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Dates;
import org.springframework.context.MessageSource;

/**
 * What was new in one week, for all readers, and what comes in the next.
 *
 * @param monday on which it is sent, the day after the week
 * @param replies to topics that are still shown
 * @param resources with an edition of this week
 * @param calendar of the week that begins, as far as the readers may know
 * @param organizations by key, those of the topics and resources
 */
record DigestIssue(
        LocalDate monday,
        List<AnnouncementView> announcements,
        List<TopicView> topics,
        List<Replied> replies,
        List<ResourceView> resources,
        List<CalendarEntry> calendar,
        Map<String, TenantSummary> organizations) {

    /** How often somebody replied to a topic in this week. */
    record Replied(TopicView topic, long replies) {}

    static Map<String, TenantSummary> byKey(List<TenantSummary> tenants) {
        return tenants.stream().collect(Collectors.toMap(TenantSummary::key, Function.identity()));
    }

    /** The same for readers who may know of these days. */
    DigestIssue with(List<CalendarEntry> calendar) {
        return new DigestIssue(monday, announcements, topics, replies, resources, calendar, organizations);
    }

    /**
     * Its lines as somebody chose them, in their language; none where nothing of that was new.
     *
     * @param root of the pages that the reader may open
     */
    List<Letter.Item> lines(DigestChoice choice, String root, MessageSource messages) {
        var locale = Locale.of(choice.language());
        var lines = new ArrayList<Letter.Item>();
        if (choice.has(DigestPart.ANNOUNCEMENTS)) {
            announcements.forEach(one -> lines.add(new Letter.Item(
                    say(
                            messages,
                            "digest.line.announcement",
                            locale,
                            one.title().words(choice.language())),
                    root + "/announcements/" + one.id())));
        }
        if (choice.has(DigestPart.TOPICS)) {
            topics.forEach(one -> lines.add(line(
                    one, root, say(messages, "digest.line.topic", locale, one.title(), name(one.tenant(), locale)))));
        }
        if (choice.has(DigestPart.REPLIES)) {
            replies.forEach(one -> lines.add(line(
                    one.topic(),
                    root,
                    say(messages, "digest.line.replies", locale, one.topic().title(), one.replies()))));
        }
        if (choice.has(DigestPart.RESOURCES)) {
            resources.forEach(one -> lines.add(new Letter.Item(
                    say(
                            messages,
                            "digest.line.resource",
                            locale,
                            one.title().words(choice.language()),
                            name(one.tenant(), locale)),
                    root + "/resources/" + one.id())));
        }
        if (choice.has(DigestPart.CALENDAR)) {
            calendar.forEach(one -> lines.add(new Letter.Item(
                    say(
                            messages,
                            "digest.line.calendar",
                            locale,
                            Dates.written(one.day(), locale),
                            one.title().words(choice.language()),
                            say(messages, "calendar.kind." + one.kind(), locale)),
                    one.path())));
        }
        return lines;
    }

    private static Letter.Item line(TopicView topic, String root, String words) {
        return new Letter.Item(words, root + "/topics/" + topic.id());
    }

    private String name(String tenant, Locale locale) {
        var organization = organizations.get(tenant);
        return organization == null ? "" : organization.name().words(locale.getLanguage());
    }

    private static String say(MessageSource messages, String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
