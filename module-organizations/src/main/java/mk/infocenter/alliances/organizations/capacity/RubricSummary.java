package mk.infocenter.alliances.organizations.capacity;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of the rubric.
 *
 * @param number of the version, from 1 on
 * @param since when it came into its state
 */
public record RubricSummary(UUID id, int number, RubricStatus status, Instant since) {}
