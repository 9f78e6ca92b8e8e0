package mk.infocenter.alliances.audit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** The difference of two texts, word by word. */
public record TextDifference(List<Piece> pieces) {

    /** What became of a piece of text. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    public record Piece(Fate fate, String text) {}

    /** Words keep the space behind them, so the pieces together give both texts back. */
    public static TextDifference between(String before, String after) {
        var from = words(before);
        var to = words(after);
        var pieces = new ArrayList<Piece>();
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to, true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> add(pieces, Fate.KEPT, delta.getSource().getLines());
                case DELETE -> add(pieces, Fate.REMOVED, delta.getSource().getLines());
                case INSERT -> add(pieces, Fate.ADDED, delta.getTarget().getLines());
                case CHANGE -> {
                    add(pieces, Fate.REMOVED, delta.getSource().getLines());
                    add(pieces, Fate.ADDED, delta.getTarget().getLines());
                }
            }
        }
        return new TextDifference(pieces);
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }
}
