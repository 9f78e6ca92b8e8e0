package mk.infocenter.alliances.views.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mk.infocenter.alliances.lists.FilteredList;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The lists that modules declared, and their filters in one form, so that equal ones are recognized. */
@Component
class FilteredLists {

    private final List<FilteredList> lists;

    FilteredLists(List<FilteredList> lists) {
        this.lists = lists;
    }

    FilteredList named(String name) {
        return lists.stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("list " + name));
    }

    /** The list whose page has this address, in the organization of the scope. */
    Optional<FilteredList> at(String address) {
        return lists.stream().filter(list -> address(list).equals(address)).findFirst();
    }

    static String address(FilteredList list) {
        return "/" + TenantContext.requiredTenant() + list.path();
    }

    /** What may be saved of a filter. */
    static String filter(FilteredList list, String query) {
        var values = new TreeMap<String, List<String>>();
        UriComponentsBuilder.newInstance().query(query).build().getQueryParams().forEach((name, given) -> {
            if (list.filters().contains(name)) {
                values.put(name, given.stream().map(FilteredLists::decoded).toList());
            }
        });
        return written(values);
    }

    /** All that an address filters by, in the form in which it would be saved. */
    static String written(Map<String, List<String>> values) {
        return new Query("", new TreeMap<>(values)).address();
    }

    private static String decoded(@Nullable String value) {
        return value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8);
    }
}
