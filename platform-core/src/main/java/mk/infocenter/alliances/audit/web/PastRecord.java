package mk.infocenter.alliances.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mk.infocenter.alliances.audit.Change;
import mk.infocenter.alliances.audit.ChangeType;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.audit.Snapshot;
import org.jspecify.annotations.Nullable;

/** A whole record as it was at a moment. */
record PastRecord(Change change, boolean deleted, String person, List<Fact> facts) {

    /** @param language of the text, null for values that have none */
    record Fact(String label, @Nullable String language, String value) {}

    static PastRecord of(Snapshot snapshot, ValueNames names, String person) {
        var facts = new ArrayList<Fact>();
        for (var field : names.kind().fields()) {
            var value = snapshot.value(field.column());
            var label = names.label(field.column());
            if (field.form() == Form.LOCALIZED) {
                for (var language : ValueNames.keys(value, null)) {
                    facts.add(new Fact(label, language, ValueNames.text(value, language)));
                }
            } else if (field.form() == Form.KEYED) {
                for (var key : ValueNames.keys(value, null)) {
                    var values = value == null ? null : value.get(key);
                    for (var name : ValueNames.keys(values, null)) {
                        facts.add(
                                new Fact(names.label(field.column(), key, name), null, ValueNames.text(values, name)));
                    }
                }
            } else {
                facts.add(new Fact(label, null, names.words(field.column(), field.form(), value)));
            }
        }
        for (var collection : names.kind().collections()) {
            var values = snapshot.collections().getOrDefault(collection.column(), List.of()).stream()
                    .map(value -> names.words(collection.column(), collection.form(), value))
                    .collect(Collectors.joining(", "));
            facts.add(new Fact(names.label(collection.column()), null, values));
        }
        return new PastRecord(snapshot.change(), snapshot.type() == ChangeType.DELETED, person, facts);
    }
}
