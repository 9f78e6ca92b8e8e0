package mk.infocenter.alliances.limits;

import java.time.Duration;

/**
 * Whether something may happen now.
 *
 * @param remaining how often it may happen again at once
 * @param retryAfter zero where it is allowed, else after how long it will be
 */
public record Taken(boolean allowed, long remaining, Duration retryAfter) {}
