package mk.infocenter.alliances.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Component;

/** All kinds of records that are found. */
@Component
public class Searchables {

    private final Map<String, Searchable> byKind = new LinkedHashMap<>();
    private final List<SearchedElsewhere> elsewhere;
    private final RecordKinds kinds;

    Searchables(List<Searchable> searchables, List<SearchedElsewhere> elsewhere, RecordKinds kinds) {
        this.kinds = kinds;
        this.elsewhere = elsewhere;
        searchables.stream()
                .sorted(Comparator.comparing(Searchable::kind))
                .forEach(searchable -> byKind.put(searchable.kind(), checked(searchable)));
    }

    /** People of the vault are searched in their own page; no word of theirs leaves it. */
    private Searchable checked(Searchable searchable) {
        var personal = kinds.named(searchable.kind()).fields().stream()
                .anyMatch(field -> field.form() == Form.SEALED || field.form() == Form.PERSON);
        if (personal) {
            throw new IllegalStateException("Records of persons are not found by the search: " + searchable.kind());
        }
        return searchable;
    }

    /** The page of a record in its organization's workspace; empty where none is declared. */
    public Optional<String> page(String kind, String tenant, String id) {
        return Optional.ofNullable(byKind.get(kind))
                .map(searchable -> searchable.link(SearchPlace.WORKSPACE, tenant, id));
    }

    /** What somebody can search who may not find it by words. */
    public List<SearchedElsewhere> elsewhere(Role role) {
        return elsewhere.stream().filter(other -> other.openTo(role)).toList();
    }

    Collection<Searchable> all() {
        return byKind.values();
    }

    List<Searchable> foundIn(SearchPlace place, Role role) {
        return byKind.values().stream()
                .filter(searchable -> searchable.foundIn(place, role))
                .toList();
    }

    Searchable named(String kind) {
        return Optional.ofNullable(byKind.get(kind)).orElseThrow();
    }

    RecordKind record(Searchable searchable) {
        return kinds.named(searchable.kind());
    }
}
