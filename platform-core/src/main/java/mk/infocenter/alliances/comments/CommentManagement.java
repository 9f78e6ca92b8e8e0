package mk.infocenter.alliances.comments;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.alliances.audit.ChangeType;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.audit.Snapshot;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.Member;
import mk.infocenter.alliances.identity.MembershipManagement;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Discussions of the records of the tenant in scope; a record is named as its history is, by kind and id. */
@Service
public class CommentManagement {

    /** Longest comment, in characters. */
    public static final int LONGEST = 4000;

    /** How many comments stand on a page. */
    public static final int SIZE = 20;

    private static final int COLLEAGUES = 200;

    private final Comments comments;
    private final RecordKinds kinds;
    private final History history;
    private final Accounts accounts;
    private final MembershipManagement members;
    private final MentionLetters letters;
    private final Clock clock;

    CommentManagement(
            Comments comments,
            RecordKinds kinds,
            History history,
            Accounts accounts,
            MembershipManagement members,
            MentionLetters letters,
            Clock clock) {
        this.comments = comments;
        this.kinds = kinds;
        this.history = history;
        this.accounts = accounts;
        this.members = members;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * The discussion of a record, the latest comments or those before one.
     *
     * @param before id of the first comment of the page after, null for the latest
     */
    @Transactional(readOnly = true)
    public Discussion of(String kind, String record, @Nullable UUID before) {
        var read = comments.page(kind, record, before, Limit.of(SIZE + 1));
        var shown = new ArrayList<>(read.subList(0, Math.min(SIZE, read.size())));
        Collections.reverse(shown);
        var open = Role.ADMINISTRATOR.includes(TenantContext.actor().role()) && takesComments(kinds.named(kind));
        return new Discussion(
                kind,
                record,
                summaries(shown),
                read.size() > SIZE ? shown.getFirst().getId().toString() : null,
                open,
                open ? colleagues() : List.of());
    }

    /** The same for its own page; fails with {@link NotFound} where the record was never there. */
    @Transactional(readOnly = true)
    public Discussion ofRecord(String kind, String record, @Nullable UUID before) {
        if (snapshot(kinds.named(kind), record).isEmpty()) {
            throw new NotFound(kind + " " + record);
        }
        return of(kind, record, before);
    }

    @Transactional(readOnly = true)
    public CommentSummary comment(String kind, String record, UUID id) {
        return summaries(List.of(own(kind, record, id))).getFirst();
    }

    private List<Colleague> colleagues() {
        return members.members(null, COLLEAGUES).stream()
                .filter(member -> !member.account().equals(TenantContext.actor().account()))
                .map(member -> new Colleague(member.account(), member.name()))
                .toList();
    }

    /**
     * Adds a comment and calls the colleague by mail. Fails with {@link NotFound} where the record is not there, is not
     * there any more, or is of a kind that nobody may write about, and where the colleague is none.
     */
    @UseCase("write-comment")
    @Transactional
    public UUID write(String kind, String record, RichText text, @Nullable UUID mentioned) {
        var about = kinds.named(kind);
        if (!takesComments(about)
                || snapshot(about, record)
                        .filter(found -> found.type() != ChangeType.DELETED)
                        .isEmpty()) {
            throw new NotFound(kind + " " + record);
        }
        var colleague = Optional.ofNullable(mentioned).map(this::colleague);
        var comment = comments.save(new Comment(kind, record, text, mentioned, clock.instant()));
        colleague.ifPresent(called -> letters.send(called, kind, record, comment.getId()));
        return comment.getId();
    }

    @UseCase("edit-comment")
    @Transactional
    public void edit(String kind, String record, UUID id, int seen, RichText text) {
        var comment = own(kind, record, id);
        comment.edit(seen, text, clock.instant());
        comments.saveAndFlush(comment);
    }

    @UseCase("withdraw-comment")
    @Transactional
    public void withdraw(String kind, String record, UUID id) {
        own(kind, record, id).withdraw();
    }

    @UseCase("restore-comment")
    @Transactional
    public void restore(String kind, String record, UUID id) {
        own(kind, record, id).restore();
    }

    @UseCase("remove-comment")
    @Transactional
    public void remove(String kind, String record, UUID id, Reason reason) {
        own(kind, record, id).remove();
    }

    @UseCase("readmit-comment")
    @Transactional
    public void readmit(String kind, String record, UUID id) {
        own(kind, record, id).readmit();
    }

    /** About a person of the vault nobody writes freely: what is in a comment's history nobody can erase. */
    private static boolean takesComments(RecordKind kind) {
        return !kind.name().equals(CommentRecords.NAME)
                && kind.fields().stream()
                        .noneMatch(field -> field.form() == Form.PERSON || field.form() == Form.SEALED);
    }

    private Optional<Snapshot> snapshot(RecordKind kind, String record) {
        return history.asOf(
                kind, String.valueOf(TenantContext.scope().orElseThrow().tenant()), record, Long.MAX_VALUE);
    }

    private Member colleague(UUID account) {
        return members.members(null, COLLEAGUES).stream()
                .filter(member -> member.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new NotFound("colleague " + account));
    }

    private Comment own(String kind, String record, UUID id) {
        return comments.findById(id)
                .filter(comment -> comment.about(kind, record))
                .orElseThrow(() -> new NotFound("comment " + id));
    }

    private List<CommentSummary> summaries(List<Comment> shown) {
        var people = accounts.names(shown.stream()
                .flatMap(comment -> Stream.of(Optional.of(comment.author()), Optional.ofNullable(comment.mentioned())))
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        var now = clock.instant();
        return shown.stream()
                .map(comment -> comment.summary(
                        people.getOrDefault(comment.author(), ""), name(people, comment.mentioned()), now))
                .toList();
    }

    private static @Nullable String name(Map<UUID, String> people, @Nullable UUID account) {
        return account == null ? null : people.get(account);
    }
}
