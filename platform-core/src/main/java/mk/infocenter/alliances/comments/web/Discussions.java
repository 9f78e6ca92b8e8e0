package mk.infocenter.alliances.comments.web;

import mk.infocenter.alliances.comments.CommentManagement;
import mk.infocenter.alliances.comments.Discussion;
import org.springframework.stereotype.Component;

/** Gives any template the discussion of its record, so that a page has it by one line and its controller knows nothing of it. */
@Component("discussions")
public class Discussions {

    private final CommentManagement comments;

    Discussions(CommentManagement comments) {
        this.comments = comments;
    }

    public Discussion of(String kind, Object record) {
        return comments.of(kind, record.toString(), null);
    }
}
