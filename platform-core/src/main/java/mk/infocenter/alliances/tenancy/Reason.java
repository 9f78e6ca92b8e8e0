package mk.infocenter.alliances.tenancy;

import org.jspecify.annotations.Nullable;

/** Why somebody did something, in their own words; a use case with a parameter of this type keeps it in the history. */
public record Reason(String text) {

    /** Longest reason that is kept, in characters. */
    public static final int LONGEST = 1000;

    public Reason {
        text = text.strip();
        if (wrong(text) != null) {
            throw new IllegalArgumentException("A reason has 1 to " + LONGEST + " characters");
        }
    }

    /** Key of the message that says what is wrong with a reason as typed, null where it can be kept. */
    public static @Nullable String wrong(String typed) {
        if (typed.isBlank()) {
            return "reason.missing";
        }
        return typed.strip().length() > LONGEST ? "reason.too-long" : null;
    }
}
