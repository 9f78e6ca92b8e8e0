package mk.infocenter.alliances.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * The filter of a list, as its address says it; a link of the list is the same address with one part more, fewer or
 * changed. A value that cannot be read counts as none and is kept as it was typed.
 *
 * @param path of the list
 * @param values by name of the parameter, blank ones left out
 */
public record Query(String path, Map<String, List<String>> values) {

    /** The parameter by which a list is asked for without the view that it would open in. */
    public static final String VIEW = "view";

    public Query {
        var kept = new LinkedHashMap<String, List<String>>();
        values.forEach((name, given) -> {
            var said = given.stream()
                    .filter(value -> !value.isBlank())
                    .map(String::strip)
                    .distinct()
                    .toList();
            if (!said.isEmpty()) {
                kept.put(name, said);
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    /** Reads the parameters that filter; others, as the place of a page in a list, are left out. */
    public static Query of(HttpServletRequest request, String... names) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var name : names) {
            values.put(
                    name,
                    List.of(Optional.ofNullable(request.getParameterValues(name))
                            .orElse(new String[0])));
        }
        return new Query(request.getRequestURI(), values);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** How many parameters are set. */
    public int size() {
        return values.size();
    }

    /** The first value, empty where there is none. */
    public String text(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The constants of the type that are named; other names are passed over. */
    public <E extends Enum<E>> List<E> all(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> all(name).contains(constant.name()))
                .toList();
    }

    /** The day, however it was typed. */
    public Optional<LocalDate> day(String name) {
        try {
            return values.containsKey(name) ? Optional.of(TypedDates.day(text(name))) : Optional.empty();
        } catch (ParseException _) {
            return Optional.empty();
        }
    }

    /** Whether something was typed that is no day. */
    public boolean noDay(String name) {
        return values.containsKey(name) && day(name).isEmpty();
    }

    /** The address of the list with this parameter instead of the value it has. */
    public String with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(value));
        return address(changed);
    }

    /** The address of the list without these parameters; without the last one it is the whole list. */
    public String without(String... names) {
        var changed = new LinkedHashMap<>(values);
        changed.keySet().removeAll(List.of(names));
        return changed.isEmpty() ? unfiltered() : address(changed);
    }

    /** The address of the list without one of several values. */
    public String withoutValue(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.computeIfPresent(
                name,
                (_, given) ->
                        given.stream().filter(other -> !other.equals(value)).toList());
        changed.values().removeIf(List::isEmpty);
        return changed.isEmpty() ? unfiltered() : address(changed);
    }

    /** The address of a file of the list, with the same filter. */
    public String download(String format) {
        return new Query(path + "/download." + format, values).address();
    }

    /** The address of the whole list, also where it would open in a saved view. */
    public String unfiltered() {
        return path + "?" + VIEW + "=all";
    }

    /** The address with all that is set, and nothing else. */
    public String address() {
        return address(values);
    }

    private String address(Map<String, List<String>> parts) {
        var query = parts.entrySet().stream()
                .flatMap(part -> part.getValue().stream().map(value -> Map.entry(part.getKey(), value)))
                .map(part -> encoded(part.getKey()) + "=" + encoded(part.getValue()))
                .collect(Collectors.joining("&"));
        return Stream.of(path, query).filter(part -> !part.isEmpty()).collect(Collectors.joining("?"));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
