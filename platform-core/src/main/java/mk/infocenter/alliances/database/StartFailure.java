package mk.infocenter.alliances.database;

import org.jspecify.annotations.Nullable;

/**
 * A reason not to start that an operator can act on: it is printed as one line without a stack trace. The message is a
 * clause without a full stop, the action a sentence.
 */
public class StartFailure extends RuntimeException {

    private final @Nullable String action;

    public StartFailure(String message) {
        this(message, null, null);
    }

    public StartFailure(String message, @Nullable String action) {
        this(message, action, null);
    }

    public StartFailure(String message, @Nullable String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /** What is printed: what happened and what to do, on one line whatever a cause's message contained. */
    public String line() {
        var what = "Alliances did not start: " + getMessage() + ".";
        return (action == null ? what : what + " " + action).replaceAll("\\s*\\R\\s*", " ");
    }
}
