package mk.infocenter.alliances.identity;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;

/** That a person reads another organization's records now: in which role, why and until when. */
public record LiveOpening(UUID id, String tenant, Role role, String reason, Instant until) {}
