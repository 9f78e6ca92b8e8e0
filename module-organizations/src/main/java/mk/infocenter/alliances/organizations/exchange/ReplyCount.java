package mk.infocenter.alliances.organizations.exchange;

import java.time.Instant;
import java.util.UUID;

/** How many replies a topic has, and when the last one came. */
public record ReplyCount(UUID topic, long replies, Instant last) {}
