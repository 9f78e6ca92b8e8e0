package mk.infocenter.alliances.organizations.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.organizations.exchange.AnnouncementStatus;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.organizations.exchange.PostStatus;
import mk.infocenter.alliances.organizations.exchange.ReplyView;
import mk.infocenter.alliances.organizations.exchange.TopicQuery;
import mk.infocenter.alliances.organizations.exchange.TopicView;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The list of topics, and the page of one with its replies. */
@Component
class TopicPages {

    static final int SIZE = 30;
    static final int REPLIES = 50;

    /** So many announcements stand above the topics. */
    private static final int LATEST = 3;

    private final ExchangeDirectory directory;
    private final Authors authors;
    private final Chips chips;

    TopicPages(ExchangeDirectory directory, Authors authors, Chips chips) {
        this.directory = directory;
        this.authors = authors;
        this.chips = chips;
    }

    /** @param moderated whether the reader may ask for hidden ones, too */
    String list(HttpServletRequest request, @Nullable UUID after, boolean moderated, Locale locale, Model model) {
        var query = query(request);
        model.addAttribute(
                "keyset",
                Keyset.of(
                        rows(asked(query, moderated), after, SIZE + 1),
                        SIZE,
                        row -> row.id().toString()));
        model.addAttribute("query", query);
        model.addAttribute(
                "chips",
                chips.of(query, locale)
                        .text("words")
                        .codes("theme", Theme.class, "topic.theme")
                        .codes("state", PostStatus.class, "topic.status")
                        .list());
        model.addAttribute("themes", Theme.values());
        model.addAttribute("states", moderated ? List.of(PostStatus.SHOWN, PostStatus.HIDDEN) : List.of());
        model.addAttribute("first", after == null);
        model.addAttribute(
                "announcements", directory.announcements(List.of(AnnouncementStatus.PUBLISHED), null, LATEST));
        return "organizations/exchange/exchange";
    }

    ListFile<TopicRow> file(HttpServletRequest request, boolean moderated, Locale locale) {
        var asked = asked(query(request), moderated);
        return ListFile.of("topics", TopicRow::id, (@Nullable UUID last, int many) -> rows(asked, last, many))
                .text("record.topic.title", row -> row.topic().title())
                .word(
                        "record.topic.theme",
                        row -> row.topic().theme() == null
                                ? null
                                : "topic.theme." + row.topic().theme())
                .text("topic.organization", row -> row.by().organization().words(locale.getLanguage()))
                .text("record.topic.author", row -> row.by().name())
                .moment("topic.posted", row -> row.topic().posted())
                .number("topic.replies", TopicRow::replies)
                .moment("topic.replies.last", TopicRow::last)
                .text("record.topic.text", row -> row.topic().text());
    }

    /**
     * @param keeper organization that the reader writes for
     * @param form of a reply, as it is typed
     */
    String topic(UUID id, String keeper, @Nullable UUID after, ReplyForm form, Model model) {
        var topic = directory.topic(id);
        var read = Keyset.of(
                directory.replies(id, after, REPLIES + 1),
                REPLIES,
                reply -> reply.id().toString());
        var by = authors.of(
                Stream.concat(Stream.of(topic.tenant()), read.rows().stream().map(ReplyView::tenant)),
                Stream.concat(Stream.of(topic.author()), read.rows().stream().map(ReplyView::author)));
        model.addAttribute("topic", topic);
        model.addAttribute("by", by.apply(topic.tenant(), topic.author()));
        model.addAttribute(
                "transitions", PostSteps.of("topic", topic.tenant(), topic.author(), topic.status(), keeper));
        model.addAttribute(
                "edits", topic.status() == PostStatus.SHOWN && PostSteps.own(topic.tenant(), topic.author(), keeper));
        model.addAttribute(
                "keyset",
                new Keyset<>(
                        read.rows().stream()
                                .map(reply -> row(reply, by, keeper))
                                .toList(),
                        read.next()));
        model.addAttribute("first", after == null);
        model.addAttribute("form", form);
        model.addAttribute("languages", ExchangeController.LANGUAGES);
        model.addAttribute("own", topic.tenant().equals(keeper));
        return "organizations/exchange/topic";
    }

    private static ReplyRow row(ReplyView reply, Authors.By by, String keeper) {
        return new ReplyRow(
                reply,
                by.apply(reply.tenant(), reply.author()),
                PostSteps.of("reply", reply.tenant(), reply.author(), reply.status(), keeper),
                reply.status() == PostStatus.SHOWN && PostSteps.own(reply.tenant(), reply.author(), keeper));
    }

    private List<TopicRow> rows(TopicQuery asked, @Nullable UUID after, int many) {
        var read = directory.topics(asked, after, many);
        var counts = directory.counts(read.stream().map(TopicView::id).toList());
        var by = authors.of(read.stream().map(TopicView::tenant), read.stream().map(TopicView::author));
        return read.stream()
                .map(topic -> {
                    var count = counts.get(topic.id());
                    return new TopicRow(
                            topic,
                            by.apply(topic.tenant(), topic.author()),
                            count == null ? 0 : count.replies(),
                            count == null ? null : count.last());
                })
                .toList();
    }

    private static Query query(HttpServletRequest request) {
        return Query.of(request, "words", "theme", "state");
    }

    private static TopicQuery asked(Query query, boolean moderated) {
        return new TopicQuery(
                query.text("words"),
                query.all("theme", Theme.class),
                moderated ? query.all("state", PostStatus.class) : List.of());
    }
}
