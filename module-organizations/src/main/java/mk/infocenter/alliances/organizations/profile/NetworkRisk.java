package mk.infocenter.alliances.organizations.profile;

import java.time.Instant;
import java.util.UUID;

/** A risk in one of the network's organizations, as Info-center's list shows it. */
public record NetworkRisk(
        UUID id, String tenant, RiskKind kind, RiskLevel level, String cause, RiskStatus status, Instant since) {}
