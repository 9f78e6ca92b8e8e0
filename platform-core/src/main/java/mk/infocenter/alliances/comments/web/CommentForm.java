package mk.infocenter.alliances.comments.web;

import java.util.UUID;
import mk.infocenter.alliances.comments.CommentManagement;
import mk.infocenter.alliances.tenancy.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A comment as typed.
 *
 * @param mention account of the colleague whom it calls
 * @param version of the comment that is edited
 */
record CommentForm(
        @Nullable String text,
        @Nullable UUID mention,
        @Nullable Integer version) {

    String typed() {
        return text == null ? "" : text.strip();
    }

    RichText written() {
        return new RichText(typed());
    }

    /** Key of what is wrong with it, null where nothing is; what is nothing but tags is nothing. */
    @Nullable String wrong() {
        if (typed().length() > CommentManagement.LONGEST) {
            return "comment.too-long";
        }
        return written().source().isEmpty() ? "comment.missing" : null;
    }
}
