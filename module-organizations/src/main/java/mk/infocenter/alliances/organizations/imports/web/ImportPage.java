package mk.infocenter.alliances.organizations.imports.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.lists.Table;
import mk.infocenter.alliances.organizations.imports.ImportKind;
import mk.infocenter.alliances.organizations.imports.ImportManagement;
import mk.infocenter.alliances.organizations.imports.ImportView;
import mk.infocenter.alliances.organizations.imports.RowProblem;
import mk.infocenter.alliances.tenancy.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a table beside what was found in it: its columns, and the rows that are wrong; in the scope of who keeps it. */
@Component
class ImportPage {

    private static final int SAMPLES = 3;
    private static final int SHOWN = 50;

    private final ImportManagement imports;
    private final ColumnGuess guess;
    private final MessageSource messages;

    ImportPage(ImportManagement imports, ColumnGuess guess, MessageSource messages) {
        this.imports = imports;
        this.guess = guess;
        this.messages = messages;
    }

    /** A column of the table, with its first values. */
    record Column(int number, String heading, List<String> samples, String field) {}

    /** A row with all that is wrong with it. */
    record WrongRow(Table.Row row, List<Wrong> problems) {}

    /**
     * What is wrong with one field.
     *
     * @param field its name for people, empty for the row itself
     * @param value as it stands in the table
     */
    record Wrong(String field, String text, String value) {}

    /**
     * What each column holds.
     *
     * @param said by people; empty for what the headings tell
     */
    void columns(ImportView importing, List<String> said, Locale locale, Model model) {
        var table = importing.status().ended() ? null : table(importing);
        var fields = imports.fields(importing.kind());
        var chosen = said.isEmpty() && table != null ? guess.of(table, fields) : said;
        model.addAttribute("importing", importing);
        model.addAttribute("gone", table == null);
        model.addAttribute("columns", table == null ? List.of() : columns(table, chosen));
        model.addAttribute("fields", fields);
        model.addAttribute("needed", String.join(", ", missing(importing.kind(), List.of(), locale)));
    }

    /** What was found; the first rows that are wrong, as nobody mends more of them on a page. */
    void findings(ImportView importing, Locale locale, Model model) {
        var table = table(importing);
        model.addAttribute("gone", table == null);
        model.addAttribute(
                "wrong",
                table == null
                        ? List.of()
                        : wrong(importing, table, locale).stream().limit(SHOWN).toList());
    }

    private static List<Column> columns(Table table, List<String> fields) {
        return IntStream.range(0, table.width())
                .mapToObj(at -> new Column(
                        at, table.heading(at), table.samples(at, SAMPLES), at < fields.size() ? fields.get(at) : ""))
                .toList();
    }

    private List<WrongRow> wrong(ImportView importing, Table table, Locale locale) {
        var rows = table.rows().stream().collect(Collectors.toMap(Table.Row::number, Function.identity()));
        var wrong = new LinkedHashMap<Integer, List<Wrong>>();
        for (var problem : imports.problems(importing.id())) {
            var row = rows.get(problem.row());
            if (row != null) {
                wrong.computeIfAbsent(problem.row(), _ -> new ArrayList<>())
                        .add(wrong(problem, row, importing.fields(), locale));
            }
        }
        return wrong.entrySet().stream()
                .map(entry -> new WrongRow(Objects.requireNonNull(rows.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    private Wrong wrong(RowProblem problem, Table.Row row, List<String> fields, Locale locale) {
        return new Wrong(
                problem.field().isEmpty() ? "" : messages.getMessage("import.field." + problem.field(), null, locale),
                messages.getMessage(problem.message(), new Object[] {problem.other()}, locale),
                IntStream.range(0, fields.size())
                        .filter(at -> fields.get(at).equals(problem.field()))
                        .mapToObj(row::cell)
                        .collect(Collectors.joining(" "))
                        .strip());
    }

    /** The wrong rows as they are in the table, with a column more that says why; mended, it can be sent again. */
    ListFile<WrongRow> errors(ImportView importing, Locale locale) {
        var table = table(importing);
        if (table == null) {
            throw new NotFound("table of import " + importing.id());
        }
        var file = ListFile.of("import-errors", wrong(importing, table, locale));
        for (var column = 0; column < table.width(); column++) {
            var at = column;
            file.titled(table.heading(at), row -> row.row().cell(at));
        }
        return file.text(
                "import.errors.why",
                row -> row.problems().stream()
                        .map(problem ->
                                problem.field().isEmpty() ? problem.text() : problem.field() + ": " + problem.text())
                        .collect(Collectors.joining("; ")));
    }

    /** Names of fields that are needed and that no column holds. */
    List<String> missing(ImportKind kind, List<String> fields, Locale locale) {
        return imports.needed(kind).stream()
                .filter(field -> !fields.contains(field))
                .map(field -> messages.getMessage("import.field." + field, null, locale))
                .toList();
    }

    /** Null once the table is forgotten. */
    private @Nullable Table table(ImportView importing) {
        try {
            return imports.table(importing.id());
        } catch (NotFound e) {
            return null;
        }
    }
}
