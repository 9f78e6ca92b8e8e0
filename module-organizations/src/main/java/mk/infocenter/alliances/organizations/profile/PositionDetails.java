package mk.infocenter.alliances.organizations.profile;

import java.util.UUID;
import mk.infocenter.alliances.people.PersonSummary;

/** A position with whoever holds it. */
public record PositionDetails(UUID id, int version, PersonSummary person, PositionText text) {}
