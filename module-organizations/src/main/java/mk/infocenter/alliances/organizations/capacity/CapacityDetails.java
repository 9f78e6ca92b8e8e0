package mk.infocenter.alliances.organizations.capacity;

import java.util.UUID;

/**
 * One capacity of a rubric.
 *
 * @param code which capacity this is, in all versions alike
 */
public record CapacityDetails(UUID id, int version, String code, CapacityText text) {}
