package mk.infocenter.alliances.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields in which an edit and the record that somebody else stored meanwhile differ, in the order of the form. */
public record Conflict(List<Difference> differences) {

    /**
     * One field in one language.
     *
     * @param field as in the form
     * @param language of the texts, null for fields that have none
     * @param names prefix of the messages that name the values, null where they speak for themselves
     * @param mine as typed
     * @param theirs as stored meanwhile
     */
    public record Difference(
            String field,
            @Nullable String language,
            @Nullable String names,
            List<String> mine,
            List<String> theirs) {}

    /** Compares field by field. */
    public static final class Comparison {

        private final List<Difference> differences = new ArrayList<>();

        /** A text in several languages, by language code. */
        public Comparison texts(String field, Map<String, String> mine, Map<String, String> theirs) {
            var languages = new TreeSet<>(mine.keySet());
            languages.addAll(theirs.keySet());
            languages.forEach(
                    language -> add(field, language, null, text(mine.get(language)), text(theirs.get(language))));
            return this;
        }

        public Comparison value(String field, @Nullable Object mine, @Nullable Object theirs) {
            add(field, null, null, text(mine), text(theirs));
            return this;
        }

        /** Several codes in no order, named by the messages {@code <names>.<code>}. */
        public Comparison codes(String field, String names, Collection<?> mine, Collection<?> theirs) {
            add(field, null, names, sorted(mine), sorted(theirs));
            return this;
        }

        public Conflict conflict() {
            return new Conflict(List.copyOf(differences));
        }

        private void add(
                String field,
                @Nullable String language,
                @Nullable String names,
                List<String> mine,
                List<String> theirs) {
            if (!mine.equals(theirs)) {
                differences.add(new Difference(field, language, names, mine, theirs));
            }
        }

        private static List<String> text(@Nullable Object value) {
            var text = Objects.toString(value, "").strip();
            return text.isEmpty() ? List.of() : List.of(text);
        }

        private static List<String> sorted(Collection<?> codes) {
            return codes.stream().map(Object::toString).sorted().toList();
        }
    }
}
