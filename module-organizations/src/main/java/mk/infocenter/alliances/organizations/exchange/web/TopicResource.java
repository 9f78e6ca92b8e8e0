package mk.infocenter.alliances.organizations.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.Cursor;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.api.VersionTag;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.organizations.exchange.AnnouncementStatus;
import mk.infocenter.alliances.organizations.exchange.AnnouncementView;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.organizations.exchange.PostStatus;
import mk.infocenter.alliances.organizations.exchange.ReplyManagement;
import mk.infocenter.alliances.organizations.exchange.ReplyText;
import mk.infocenter.alliances.organizations.exchange.ReplyView;
import mk.infocenter.alliances.organizations.exchange.TopicManagement;
import mk.infocenter.alliances.organizations.exchange.TopicQuery;
import mk.infocenter.alliances.organizations.exchange.TopicText;
import mk.infocenter.alliances.organizations.exchange.TopicView;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the network says to itself, for programs. */
@RestController
@RequestMapping("/api/v1/{tenant}")
@Requires(Role.STAFF)
@Tag(name = "Exchange", description = "Topics, replies and announcements that all members of the network read.")
class TopicResource {

    private final TopicManagement topics;
    private final ReplyManagement replies;
    private final ExchangeDirectory directory;

    TopicResource(TopicManagement topics, ReplyManagement replies, ExchangeDirectory directory) {
        this.topics = topics;
        this.replies = replies;
        this.directory = directory;
    }

    @Schema(name = "TopicInput")
    record TopicInput(
            @Schema(description = "Up to 200 characters") @NotNull(message = "{topic.title.missing}") String title,

            @Schema(description = "CommonMark without tags, up to 8000 characters")
            @NotNull(message = "{post.text.missing}") String text,

            @Schema(description = "ISO 639-1, in which it is written", example = "mk")
            @NotNull(message = "{post.language.unknown}") String language,

            @Schema(nullable = true) @Nullable Theme theme) {}

    @Schema(name = "ReplyInput")
    record ReplyInput(
            @Schema(description = "CommonMark without tags, up to 8000 characters")
            @NotNull(message = "{post.text.missing}") String text,

            @Schema(description = "ISO 639-1, in which it is written", example = "mk")
            @NotNull(message = "{post.language.unknown}") String language) {}

    @Schema(name = "Topic")
    record Topic(
            UUID id,

            @Schema(description = "Counts the changes; the ETag says it too")
            int version,

            @Schema(description = "Key of the organization whose member put it")
            String organization,

            String title,
            String text,
            String language,
            @Schema(nullable = true) @Nullable Theme theme,
            Instant posted) {

        static Topic of(TopicView topic) {
            return new Topic(
                    topic.id(),
                    topic.version(),
                    topic.tenant(),
                    topic.title(),
                    topic.text(),
                    topic.language(),
                    topic.theme(),
                    topic.posted());
        }
    }

    @Schema(name = "Reply")
    record Reply(
            UUID id,

            @Schema(description = "Key of the organization whose member wrote it")
            String organization,

            String text,
            String language,
            Instant posted,

            @Schema(description = "What is not shown is read by its own organization alone")
            PostStatus status) {

        static Reply of(ReplyView reply) {
            return new Reply(
                    reply.id(), reply.tenant(), reply.text(), reply.language(), reply.posted(), reply.status());
        }
    }

    @Schema(name = "Announcement")
    record Announcement(
            UUID id,
            LocalizedText title,
            LocalizedText text,
            @Schema(nullable = true) @Nullable Instant published) {

        static Announcement of(AnnouncementView announcement) {
            return new Announcement(
                    announcement.id(), announcement.title(), announcement.text(), announcement.publishedAt());
        }
    }

    @GetMapping("/topics")
    @Operation(
            operationId = "listTopics",
            summary = "List the topics of the network",
            description = "Of all organizations, the newest first.")
    PageOf<Topic> list(
            @Schema(description = "That stand in the title or the text") @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        return PageOf.of(
                directory.topics(
                        new TopicQuery(words, List.of(), List.of()), after == null ? null : after.last(), limit + 1),
                limit,
                TopicView::id,
                Topic::of);
    }

    @PostMapping("/topics")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createTopic", summary = "Put a topic before the network")
    ResponseEntity<Topic> post(@Valid @RequestBody TopicInput input) {
        var topic =
                topics.post(new TopicText(input.title(), new RichText(input.text()), input.language(), input.theme()));
        return VersionTag.created(topic.id(), topic.version(), Topic.of(topic));
    }

    @GetMapping("/topics/{id}")
    @Operation(operationId = "getTopic", summary = "Read a topic")
    ResponseEntity<Topic> topic(@PathVariable UUID id) {
        var topic = directory.topic(id);
        return VersionTag.of(topic.version(), Topic.of(topic));
    }

    @GetMapping("/topics/{id}/replies")
    @Operation(
            operationId = "listReplies",
            summary = "List the replies to a topic",
            description = "Of all organizations, the first one first.")
    PageOf<Reply> replies(
            @PathVariable UUID id,
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        return PageOf.of(
                directory.replies(directory.topic(id).id(), after == null ? null : after.last(), limit + 1),
                limit,
                ReplyView::id,
                Reply::of);
    }

    @PostMapping("/topics/{id}/replies")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createReply", summary = "Reply to a topic")
    Reply reply(@PathVariable UUID id, @Valid @RequestBody ReplyInput input) {
        return Reply.of(replies.post(id, new ReplyText(new RichText(input.text()), input.language())));
    }

    @GetMapping("/announcements")
    @Operation(
            operationId = "listAnnouncements",
            summary = "List what Info-center announced",
            description = "The newest first.")
    PageOf<Announcement> announcements(
            @RequestParam(defaultValue = PageOf.USUAL) @Min(1) @Max(PageOf.LARGEST) int limit,
            @RequestParam(required = false) @Nullable Cursor after) {
        return PageOf.of(
                directory.announcements(
                        List.of(AnnouncementStatus.PUBLISHED), after == null ? null : after.last(), limit + 1),
                limit,
                AnnouncementView::id,
                Announcement::of);
    }
}
