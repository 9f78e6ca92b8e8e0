package mk.infocenter.alliances.identity.sessions;

import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param handle names it in forms; the id itself leaves the server in its own cookie only
 * @param device browser and system, empty where unknown
 * @param network where it began, coarsely
 * @param current whether it is the one that asks
 */
public record OpenSession(
        String handle, String device, String network, Instant since, Instant lastUsed, boolean current) {}
