package mk.infocenter.alliances.organizations.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * A reply as its readers see it.
 *
 * @param tenant organization whose member wrote it
 * @param author account of that member
 */
public record ReplyView(
        UUID id,
        int version,
        String tenant,
        UUID topic,
        String text,
        String language,
        UUID author,
        Instant posted,
        PostStatus status) {}
