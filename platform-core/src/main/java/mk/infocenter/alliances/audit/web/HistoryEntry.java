package mk.infocenter.alliances.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import mk.infocenter.alliances.audit.Change;
import mk.infocenter.alliances.audit.ChangeType;
import mk.infocenter.alliances.audit.Difference;
import mk.infocenter.alliances.audit.RecordChange;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.audit.TextDifference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One change of a record, as its history shows it. */
record HistoryEntry(Change change, ChangeType type, String person, List<Difference> lines) {

    static HistoryEntry of(RecordChange change, ValueNames names, String person) {
        var deleted = change.type() == ChangeType.DELETED;
        var lines = fields(names, change.before(), deleted ? null : change.after());
        for (var collection : names.kind().collections()) {
            var removed = words(change.removed(), collection.column(), collection.form(), names);
            var added = words(change.added(), collection.column(), collection.form(), names);
            if (!removed.isEmpty() || !added.isEmpty()) {
                lines.add(new Difference(names.label(collection.column()), null, removed, added, null));
            }
        }
        return new HistoryEntry(change.change(), change.type(), person, lines);
    }

    /** The fields in which a row differs from what it was; each side is null where the record is not there. */
    static List<Difference> fields(ValueNames names, @Nullable JsonNode was, @Nullable JsonNode is) {
        var lines = new ArrayList<Difference>();
        for (var field : names.kind().fields()) {
            var before = value(was, field.column());
            var after = value(is, field.column());
            if (field.form() == Form.LOCALIZED) {
                addTexts(lines, names.label(field.column()), before, after);
            } else if (field.form() == Form.KEYED) {
                addKeyed(lines, names, field.column(), before, after);
            } else if (field.form() == Form.SEALED && before != null && after != null) {
                addSealed(lines, names, field.column(), before, after);
            } else if (!Objects.equals(before, after)) {
                lines.add(line(
                        names.label(field.column()),
                        names.words(field.column(), field.form(), before),
                        names.words(field.column(), field.form(), after),
                        field.form()));
            }
        }
        return lines;
    }

    /** Of sealed values the history tells that they differ, and nothing of what they are. */
    private static void addSealed(
            List<Difference> lines, ValueNames names, String column, JsonNode before, JsonNode after) {
        if (!before.equals(after)) {
            var sealed = names.words(column, Form.SEALED, after);
            lines.add(new Difference(names.label(column), null, sealed, names.otherwiseSealed(), null));
        }
    }

    private static void addTexts(
            List<Difference> lines, String label, @Nullable JsonNode before, @Nullable JsonNode after) {
        for (var language : ValueNames.keys(before, after)) {
            var from = ValueNames.text(before, language);
            var to = ValueNames.text(after, language);
            if (!from.equals(to)) {
                lines.add(new Difference(label, language, from, to, TextDifference.between(from, to)));
            }
        }
    }

    private static void addKeyed(
            List<Difference> lines,
            ValueNames names,
            String column,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {
        for (var key : ValueNames.keys(before, after)) {
            var from = value(before, key);
            var to = value(after, key);
            for (var name : ValueNames.keys(from, to)) {
                var was = ValueNames.text(from, name);
                var is = ValueNames.text(to, name);
                if (!was.equals(is)) {
                    lines.add(line(names.label(column, key, name), was, is, Form.TEXT));
                }
            }
        }
    }

    /** A plain text of several words reads better word by word; a number or a code as a whole. */
    private static Difference line(String label, String before, String after, Form form) {
        var text = form == Form.TEXT && before.contains(" ") && after.contains(" ")
                ? TextDifference.between(before, after)
                : null;
        return new Difference(label, null, before, after, text);
    }

    private static String words(List<RecordChange.Value> values, String column, Form form, ValueNames names) {
        return values.stream()
                .filter(value -> value.column().equals(column))
                .map(value -> names.words(column, form, value.value()))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable JsonNode value(@Nullable JsonNode row, String column) {
        var value = row == null ? null : row.get(column);
        return value == null || value.isNull() ? null : value;
    }
}
