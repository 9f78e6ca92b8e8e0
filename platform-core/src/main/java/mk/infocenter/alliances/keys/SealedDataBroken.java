package mk.infocenter.alliances.keys;

import org.jspecify.annotations.Nullable;

/** Sealed data does not open: altered, moved to another row, or under another key. Names no content. */
public class SealedDataBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealedDataBroken(String context, @Nullable Throwable cause) {
        super("Sealed data does not open as " + context, cause);
    }
}
