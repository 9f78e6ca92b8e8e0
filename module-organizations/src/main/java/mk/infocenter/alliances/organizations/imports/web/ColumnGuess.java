package mk.infocenter.alliances.organizations.imports.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mk.infocenter.alliances.lists.Table;
import mk.infocenter.alliances.tenancy.SearchKey;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the columns of a table may hold, by their headings in any of the languages and scripts. */
@Component
class ColumnGuess {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("mk"), Locale.of("sq"), Locale.ENGLISH);

    private final MessageSource messages;

    ColumnGuess(MessageSource messages) {
        this.messages = messages;
    }

    /** A field for each column; empty where none is meant, or another column has it already. */
    List<String> of(Table table, List<String> fields) {
        var known = known(fields);
        var guessed = new ArrayList<String>();
        for (var column = 0; column < table.width(); column++) {
            var field = known.getOrDefault(key(table.heading(column)), "");
            guessed.add(guessed.contains(field) && !field.equals("name") ? "" : field);
        }
        return guessed;
    }

    private Map<String, String> known(List<String> fields) {
        var known = new HashMap<String, String>();
        for (var field : fields) {
            LANGUAGES.stream()
                    .flatMap(language -> Stream.of(
                            messages.getMessage("import.field." + field, null, language),
                            messages.getMessage("import.names." + field, null, language)))
                    .flatMap(names -> Stream.of(names.split(",")))
                    .forEach(name -> known.putIfAbsent(key(name), field));
        }
        return known;
    }

    private static String key(String heading) {
        return SearchKey.of(heading).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
