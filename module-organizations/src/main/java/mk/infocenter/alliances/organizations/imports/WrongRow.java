package mk.infocenter.alliances.organizations.imports;

import java.util.Map;

/** A row that breaks rules: keys of the words for people, by field. */
class WrongRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> problems;

    WrongRow(Map<String, String> problems) {
        super("Wrong: " + problems.keySet());
        this.problems = Map.copyOf(problems);
    }

    Map<String, String> problems() {
        return problems;
    }
}
