package mk.infocenter.alliances.audit.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mk.infocenter.alliances.audit.Difference;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.audit.Snapshot;
import mk.infocenter.alliances.tenancy.Municipalities;
import org.springframework.context.MessageSource;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** In what a record differs from what it was, as its history reads; for pages that show both beside each other. */
@Component
@NamedInterface("differences")
public class RecordDifferences {

    private final History history;
    private final RecordKinds kinds;
    private final Municipalities municipalities;
    private final MessageSource messages;

    RecordDifferences(History history, RecordKinds kinds, Municipalities municipalities, MessageSource messages) {
        this.history = history;
        this.kinds = kinds;
        this.municipalities = municipalities;
        this.messages = messages;
    }

    /**
     * What is otherwise in a record than after the revision.
     *
     * @param kind name of its {@link RecordKind}
     * @param columns only these fields and collections
     */
    public List<Difference> since(
            String kind, String tenant, String id, long revision, Collection<String> columns, Locale locale) {
        var part = part(kinds.named(kind), columns);
        var was = history.asOf(part, tenant, id, revision);
        var is = history.asOf(part, tenant, id, Long.MAX_VALUE);
        var names = new ValueNames(part, messages, municipalities, new HashMap<>(), locale);
        var lines = new ArrayList<>(HistoryEntry.fields(
                names,
                was.map(Snapshot::row).orElse(null),
                is.map(Snapshot::row).orElse(null)));
        for (var collection : part.collections()) {
            var before = values(was, collection, names);
            var after = values(is, collection, names);
            if (!before.equals(after)) {
                lines.add(new Difference(names.label(collection.column()), null, before, after, null));
            }
        }
        return lines;
    }

    private static RecordKind part(RecordKind kind, Collection<String> columns) {
        return new RecordKind(
                kind.name(),
                kind.table(),
                kind.title(),
                kind.fields().stream()
                        .filter(field -> columns.contains(field.column()))
                        .toList(),
                kind.collections().stream()
                        .filter(collection -> columns.contains(collection.column()))
                        .toList());
    }

    private static String values(Optional<Snapshot> snapshot, RecordKind.Collection collection, ValueNames names) {
        return String.join(
                ", ",
                snapshot
                        .map(Snapshot::collections)
                        .orElse(Map.of())
                        .getOrDefault(collection.column(), List.of())
                        .stream()
                        .map(value -> names.words(collection.column(), collection.form(), value))
                        .toList());
    }
}
