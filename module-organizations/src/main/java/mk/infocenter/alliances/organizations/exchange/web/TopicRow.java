package mk.infocenter.alliances.organizations.exchange.web;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.organizations.exchange.TopicView;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of topics.
 *
 * @param last when the last reply came, null where there is none
 */
record TopicRow(
        TopicView topic,
        PostedBy by,
        long replies,
        @Nullable Instant last) {

    UUID id() {
        return topic.id();
    }
}
