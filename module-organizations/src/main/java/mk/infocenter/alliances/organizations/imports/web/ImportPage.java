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
import mk.infocenter.alliances.organizations.imports.RowProblem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows a table beside what was found in it: its columns, and the rows that are wrong. */
@Component
class ImportPage {

    private static final int SAMPLES = 3;

    private final MessageSource messages;

    ImportPage(MessageSource messages) {
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

    List<Column> columns(Table table, List<String> fields) {
        return IntStream.range(0, table.width())
                .mapToObj(at -> new Column(
                        at, table.heading(at), table.samples(at, SAMPLES), at < fields.size() ? fields.get(at) : ""))
                .toList();
    }

    List<WrongRow> wrong(Table table, List<String> fields, List<RowProblem> problems, Locale locale) {
        var rows = table.rows().stream().collect(Collectors.toMap(Table.Row::number, Function.identity()));
        var wrong = new LinkedHashMap<Integer, List<Wrong>>();
        for (var problem : problems) {
            var row = rows.get(problem.row());
            if (row != null) {
                wrong.computeIfAbsent(problem.row(), _ -> new ArrayList<>()).add(wrong(problem, row, fields, locale));
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
    ListFile<WrongRow> file(Table table, List<WrongRow> wrong) {
        var file = ListFile.of("import-errors", wrong);
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
    List<String> missing(List<String> needed, List<String> fields, Locale locale) {
        return needed.stream()
                .filter(field -> !fields.contains(field))
                .map(field -> messages.getMessage("import.field." + field, null, locale))
                .toList();
    }
}
