package mk.infocenter.alliances.organizations.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import mk.infocenter.alliances.lists.Table;
import mk.infocenter.alliances.organizations.imports.Findings.Problem;

/**
 * A table that was checked: what would be saved, and what was found.
 *
 * @param fresh rows that are right and not there yet
 */
record Checked<T>(List<T> fresh, Findings findings) {

    /** What a formula comes to that failed. */
    private static final Set<String> FAILED =
            Set.of("#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#SPILL!");

    private static final int REPORTED = 500;

    /**
     * Checks all rows.
     *
     * @param fields by column; columns of the same field are joined
     * @param progress is told how many rows are done
     */
    static <T> Checked<T> of(ImportTarget<T> target, Table table, List<String> fields, IntConsumer progress) {
        var problems = new ArrayList<Problem>();
        var right = new LinkedHashMap<Integer, T>();
        var seen = new HashMap<String, Integer>();
        for (var row : table.rows()) {
            try {
                var read = target.read(values(row, fields));
                var twin = twin(target.marks(read), row.number(), seen);
                if (twin == 0) {
                    right.put(row.number(), read);
                } else {
                    problems.add(new Problem(row.number(), "", "import.problem.twice", twin));
                }
            } catch (WrongRow wrong) {
                target.fields()
                        .forEach(field -> Optional.ofNullable(wrong.problems().get(field))
                                .ifPresent(problem -> problems.add(new Problem(row.number(), field, problem, 0))));
            }
            if ((problems.size() + right.size()) % REPORTED == 0) {
                progress.accept(problems.size() + right.size());
            }
        }
        return apart(target, right, problems);
    }

    private static <T> Checked<T> apart(ImportTarget<T> target, Map<Integer, T> right, List<Problem> problems) {
        var rows = List.copyOf(right.values());
        var numbers = List.copyOf(right.keySet());
        var there = target.known(rows);
        var fresh = new ArrayList<T>();
        var known = new ArrayList<Integer>();
        for (var at = 0; at < rows.size(); at++) {
            if (there.contains(at)) {
                known.add(numbers.get(at));
            } else {
                fresh.add(rows.get(at));
            }
        }
        return new Checked<>(List.copyOf(fresh), new Findings(problems, fresh.size(), known));
    }

    private static Map<String, String> values(Table.Row row, List<String> fields) {
        var values = new LinkedHashMap<String, String>();
        var wrong = new LinkedHashMap<String, String>();
        for (var column = 0; column < fields.size(); column++) {
            var field = fields.get(column);
            var value = row.cell(column);
            if (!field.isEmpty() && !value.isEmpty()) {
                values.merge(field, value, (one, other) -> one + " " + other);
                if (value.startsWith("=")) {
                    wrong.put(field, "import.problem.formula");
                } else if (FAILED.contains(value)) {
                    wrong.put(field, "import.problem.failed-formula");
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new WrongRow(wrong);
        }
        return values;
    }

    /** The first row with one of the marks, 0 where this is it. */
    private static int twin(List<String> marks, int row, Map<String, Integer> seen) {
        var twin = 0;
        for (var mark : marks) {
            var first = seen.putIfAbsent(mark, row);
            twin = first != null && twin == 0 ? first : twin;
        }
        return twin;
    }
}
