package mk.infocenter.alliances.organizations.imports;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a check found, by numbers of rows: no value of the table stands here, because it is personal data.
 *
 * @param fresh how many rows would be saved
 * @param known rows of what is there already, which are left out
 */
record Findings(List<Problem> problems, int fresh, List<Integer> known) {

    static final Findings NONE = new Findings(List.of(), 0, List.of());

    private static final JsonMapper JSON = JsonMapper.shared();

    Findings {
        problems = List.copyOf(problems);
        known = List.copyOf(known);
    }

    /**
     * What is wrong with one field of a row.
     *
     * @param message key of the words for people
     * @param other row that the message names, 0 for none
     */
    record Problem(int row, String field, String message, int other) {}

    long wrongRows() {
        return problems.stream().mapToInt(Problem::row).distinct().count();
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    static Findings read(String written) {
        return JSON.readValue(written, Findings.class);
    }
}
