package mk.infocenter.alliances.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What somebody typed into a form, by field; it writes no content into logs. */
public record Draft(Instant written, Map<String, List<String>> values) {

    @Override
    public String toString() {
        return "Draft of " + written;
    }
}
