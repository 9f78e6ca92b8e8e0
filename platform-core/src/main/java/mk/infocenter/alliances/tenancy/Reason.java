package mk.infocenter.alliances.tenancy;

/** Why somebody did something, in their own words; a use case with a parameter of this type keeps it in the history. */
public record Reason(String text) {

    /** Longest reason that is kept, in characters. */
    public static final int LONGEST = 1000;

    public Reason {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A reason has 1 to " + LONGEST + " characters");
        }
    }
}
