package mk.infocenter.alliances.web;

import java.util.List;

/** Where a record stands in its life-cycle, in at most seven phases; its exact state stands in its badge. */
public record Stepper(List<Phase> phases) {

    private static final int MOST = 7;

    public Stepper {
        phases = List.copyOf(phases);
        if (phases.size() > MOST) {
            throw new IllegalArgumentException("A life-cycle shows at most " + MOST + " phases");
        }
    }

    public enum Progress {
        DONE,
        CURRENT,
        NEXT
    }

    /**
     * One stretch of the way.
     *
     * @param message key of its name
     * @param note what happened and when, in the reader's language; empty where there is nothing to say
     */
    public record Phase(String message, String note, Progress progress) {}

    /**
     * Something that the reader may do with the record now.
     *
     * @param name last segment of the address that it is posted to, a noun such as {@code publication}
     * @param message key of the verb on its button; {@code <message>.what} says what happens then
     * @param reason whether it needs a reason
     * @param ends whether it ends the record or takes something back
     */
    public record Transition(String name, String message, boolean reason, boolean ends) {}
}
