package mk.infocenter.alliances.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mk.infocenter.alliances.tenancy.NotFound;
import org.springframework.stereotype.Component;

/** All kinds of records that have a history. */
@Component
public class RecordKinds {

    private final Map<String, RecordKind> kinds;

    RecordKinds(List<RecordKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(RecordKind::name, Function.identity()));
    }

    public RecordKind named(String name) {
        return Optional.ofNullable(kinds.get(name)).orElseThrow(() -> new NotFound("kind " + name));
    }

    public List<RecordKind> all() {
        return kinds.values().stream()
                .sorted(java.util.Comparator.comparing(RecordKind::name))
                .toList();
    }
}
