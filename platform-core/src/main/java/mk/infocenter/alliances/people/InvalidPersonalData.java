package mk.infocenter.alliances.people;

import java.util.Map;

/** Data that the vault does not take as it is; names fields and what is wrong there, never a value. */
public class InvalidPersonalData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> problems;

    InvalidPersonalData(Map<String, String> problems) {
        super("Wrong: " + problems);
        this.problems = Map.copyOf(problems);
    }

    /** By field of {@link PersonalData}: missing, form, too-long or national-number. */
    public Map<String, String> problems() {
        return problems;
    }
}
