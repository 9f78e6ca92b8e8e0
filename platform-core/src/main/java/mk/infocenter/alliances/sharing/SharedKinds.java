package mk.infocenter.alliances.sharing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.tenancy.NotFound;
import org.springframework.stereotype.Component;

/** All kinds of records that may be shared. */
@Component
public class SharedKinds {

    private static final Set<Form> PERSONAL = Set.of(Form.PERSON, Form.SEALED);

    private final Map<String, SharedKind> kinds = new TreeMap<>();

    SharedKinds(List<SharedKind> declared, RecordKinds records) {
        declared.forEach(kind -> {
            checkNotPersonal(records.named(kind.name()));
            kinds.put(kind.name(), kind);
        });
    }

    public List<String> names() {
        return List.copyOf(kinds.keySet());
    }

    public SharedKind named(String name) {
        var kind = kinds.get(name);
        if (kind == null) {
            throw new NotFound("shared kind " + name);
        }
        return kind;
    }

    private static void checkNotPersonal(RecordKind kind) {
        if (kind.fields().stream().anyMatch(field -> PERSONAL.contains(field.form()))) {
            throw new IllegalStateException("Records with personal data can't be shared: " + kind.name());
        }
    }
}
