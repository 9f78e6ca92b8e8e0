package mk.infocenter.alliances.audit.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mk.infocenter.alliances.audit.Change;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordChange;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.audit.Snapshot;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.JsonNode;

/** Fills the history pages alike for members, Info-center and auditors; the scope decides what they see. */
@Component
class HistoryPages {

    static final int SIZE = 20;

    private final History history;
    private final RecordKinds kinds;
    private final Accounts accounts;
    private final TenantRegistry tenants;
    private final Municipalities municipalities;
    private final MessageSource messages;

    HistoryPages(
            History history,
            RecordKinds kinds,
            Accounts accounts,
            TenantRegistry tenants,
            Municipalities municipalities,
            MessageSource messages) {
        this.history = history;
        this.kinds = kinds;
        this.accounts = accounts;
        this.tenants = tenants;
        this.municipalities = municipalities;
        this.messages = messages;
    }

    /**
     * Where a reader of history pages is.
     *
     * @param up address of the page above this one
     * @param record address of this record's history; null on the list of changes
     */
    record Place(TenantSummary tenant, String up, @Nullable String record) {}

    /** What a reader asked of a record's history. */
    record Question(
            @Nullable Long before,
            @Nullable String at,
            @Nullable Long revision) {}

    String record(Place place, String kindName, String id, Question question, Locale locale, Model model) {
        var kind = kinds.named(kindName);
        var tenant = place.tenant().key();
        var changes = history.of(kind, tenant, id, below(question.before()), SIZE + 1);
        var past = past(kind, tenant, id, question, model);
        var names = new ValueNames(kind, messages, municipalities, people(kind, changes, past), locale);
        model.addAttribute("place", place);
        model.addAttribute("kind", kind);
        model.addAttribute("recordId", id);
        model.addAttribute(
                "title", changes.isEmpty() ? "" : title(kind, changes.getFirst().after(), locale));
        model.addAttribute(
                "entries",
                changes.stream()
                        .limit(SIZE)
                        .map(change -> HistoryEntry.of(change, names, person(change.change(), names.people())))
                        .toList());
        model.addAttribute(
                "earlier", earlier(changes.stream().map(RecordChange::change).toList()));
        past.ifPresent(snapshot ->
                model.addAttribute("past", PastRecord.of(snapshot, names, person(snapshot.change(), names.people()))));
        return "audit/record";
    }

    /** The latest changes of one organization. */
    String changes(Place place, @Nullable Long before, Locale locale, Model model) {
        var rows = changes(place.tenant().key(), before, SIZE + 1, locale);
        model.addAttribute("place", place);
        model.addAttribute("rows", rows.stream().limit(SIZE).toList());
        model.addAttribute(
                "earlier", earlier(rows.stream().map(ChangeRow::change).toList()));
        return "audit/changes";
    }

    /** The latest changes of one organization, below a revision. */
    List<ChangeRow> changes(String tenant, @Nullable Long before, int many, Locale locale) {
        var changes = history.latest(tenant, below(before), many);
        var touched = history.touched(changes);
        var people = accounts.names(actors(changes));
        return changes.stream()
                .map(change -> new ChangeRow(
                        change,
                        person(change, people),
                        touched.getOrDefault(change.revision(), List.of()).stream()
                                .map(record -> new ChangeRow.Touched(
                                        record.kind(), record.id(), record.type(), words(record.title(), locale)))
                                .toList()))
                .toList();
    }

    /** All changes of one organization as a file. */
    ListFile<ChangeRow> file(String tenant, Locale locale) {
        return ListFile.of(
                        "changes",
                        (ChangeRow row) -> row.change().revision(),
                        (@Nullable Long last, int many) -> changes(tenant, last, many, locale))
                .number("changes.revision", row -> row.change().revision())
                .moment("changes.when", row -> row.change().instant())
                .text("changes.who", ChangeRow::person)
                .word("access.role", row -> "role." + row.change().role())
                .word("changes.what", row -> "usecase." + row.change().useCase())
                .text(
                        "changes.records",
                        row -> row.records().stream()
                                .map(record -> messages.getMessage("record." + record.kind(), null, locale)
                                        + (record.title().isEmpty() ? "" : ": " + record.title()))
                                .collect(Collectors.joining("; ")))
                .text("access.why", row -> row.change().reason());
    }

    /** That something changed, where and when; what and by whom is told once an organization is opened. */
    String outline(@Nullable Long before, Locale locale, Model model) {
        var changes = history.latest(below(before), SIZE + 1);
        var shown = changes.stream().limit(SIZE).toList();
        var organizations = new HashMap<String, String>();
        tenants.named(shown.stream().map(Change::tenant).distinct().toList())
                .forEach(tenant -> organizations.put(tenant.key(), tenant.name().words(locale.getLanguage())));
        model.addAttribute(
                "rows",
                shown.stream()
                        .map(change -> new OutlineRow(
                                change.instant(),
                                change.tenant(),
                                organizations.getOrDefault(change.tenant(), change.tenant()),
                                change.useCase()))
                        .toList());
        model.addAttribute("earlier", earlier(changes));
        return "audit/outline";
    }

    private Optional<Snapshot> past(RecordKind kind, String tenant, String id, Question question, Model model) {
        if (question.revision() != null) {
            return history.asOf(kind, tenant, id, question.revision());
        }
        if (question.at() == null || question.at().isBlank()) {
            return Optional.empty();
        }
        model.addAttribute("at", question.at());
        var moment = moment(question.at());
        if (moment.isEmpty()) {
            model.addAttribute("wrongMoment", true);
            return Optional.empty();
        }
        var found = history.asOf(kind, tenant, id, moment.get());
        model.addAttribute("notYetThere", found.isEmpty());
        return found;
    }

    /** A minute counts as a whole: what happened within it has happened. */
    private static Optional<Instant> moment(String local) {
        try {
            var moment = LocalDateTime.parse(local);
            var end = moment.getSecond() == 0 ? moment.plusMinutes(1) : moment.plusSeconds(1);
            return Optional.of(end.minusNanos(1000).atZone(Dates.ZONE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Map<UUID, String> people(RecordKind kind, List<RecordChange> changes, Optional<Snapshot> past) {
        var wanted = new HashSet<>(actors(Stream.concat(
                        changes.stream().map(RecordChange::change),
                        past.stream().map(Snapshot::change))
                .toList()));
        kind.fields().stream()
                .filter(field -> field.form() == Form.ACCOUNT)
                .forEach(field -> changes.stream()
                        .map(change -> change.after().get(field.column()))
                        .filter(value -> value != null && !value.isNull())
                        .forEach(value -> wanted.add(UUID.fromString(value.asString()))));
        return accounts.names(wanted);
    }

    private static Collection<UUID> actors(List<Change> changes) {
        return changes.stream()
                .map(Change::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String person(Change change, Map<UUID, String> people) {
        return change.actor() == null ? "" : people.getOrDefault(change.actor(), "");
    }

    private String title(RecordKind kind, JsonNode row, Locale locale) {
        return kind.title() == null ? "" : words(row.get(kind.title()), locale);
    }

    private static String words(@Nullable JsonNode title, Locale locale) {
        if (title == null || title.isNull()) {
            return "";
        }
        if (title.isObject()) {
            var texts = new HashMap<String, String>();
            title.propertyNames().forEach(language -> texts.put(language, ValueNames.text(title, language)));
            return new LocalizedText(texts).words(locale.getLanguage());
        }
        return title.asString();
    }

    private static long below(@Nullable Long before) {
        return before == null ? Long.MAX_VALUE : before;
    }

    private static @Nullable Long earlier(List<Change> changes) {
        return changes.size() > SIZE ? changes.get(SIZE - 1).revision() : null;
    }
}
