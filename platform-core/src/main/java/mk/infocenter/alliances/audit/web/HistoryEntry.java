package mk.infocenter.alliances.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import mk.infocenter.alliances.audit.Change;
import mk.infocenter.alliances.audit.ChangeType;
import mk.infocenter.alliances.audit.RecordChange;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.audit.TextDifference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One change of a record, as its history shows it. */
record HistoryEntry(Change change, ChangeType type, String person, List<Line> lines) {

    /**
     * One field that changed.
     *
     * @param language of the text, null for values that have none
     * @param text the difference word by word, null for values that read as a whole
     */
    record Line(
            String label,
            @Nullable String language,
            String before,
            String after,
            @Nullable TextDifference text) {}

    static HistoryEntry of(RecordChange change, ValueNames names, String person) {
        var lines = new ArrayList<Line>();
        for (var field : names.kind().fields()) {
            var before = value(change.before(), field.column());
            var after = change.type() == ChangeType.DELETED ? null : value(change.after(), field.column());
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
        for (var collection : names.kind().collections()) {
            var removed = words(change.removed(), collection.column(), collection.form(), names);
            var added = words(change.added(), collection.column(), collection.form(), names);
            if (!removed.isEmpty() || !added.isEmpty()) {
                lines.add(new Line(names.label(collection.column()), null, removed, added, null));
            }
        }
        return new HistoryEntry(change.change(), change.type(), person, lines);
    }

    /** Of sealed values the history tells that they differ, and nothing of what they are. */
    private static void addSealed(List<Line> lines, ValueNames names, String column, JsonNode before, JsonNode after) {
        if (!before.equals(after)) {
            var sealed = names.words(column, Form.SEALED, after);
            lines.add(new Line(names.label(column), null, sealed, names.otherwiseSealed(), null));
        }
    }

    private static void addTexts(List<Line> lines, String label, @Nullable JsonNode before, @Nullable JsonNode after) {
        for (var language : ValueNames.keys(before, after)) {
            var from = ValueNames.text(before, language);
            var to = ValueNames.text(after, language);
            if (!from.equals(to)) {
                lines.add(new Line(label, language, from, to, TextDifference.between(from, to)));
            }
        }
    }

    private static void addKeyed(
            List<Line> lines, ValueNames names, String column, @Nullable JsonNode before, @Nullable JsonNode after) {
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
    private static Line line(String label, String before, String after, Form form) {
        var text = form == Form.TEXT && before.contains(" ") && after.contains(" ")
                ? TextDifference.between(before, after)
                : null;
        return new Line(label, null, before, after, text);
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
