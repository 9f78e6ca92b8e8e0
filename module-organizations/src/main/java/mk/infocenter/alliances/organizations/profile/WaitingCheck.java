package mk.infocenter.alliances.organizations.profile;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.organizations.Section;

/** A section that Info-center is to check, as its list shows it. */
public record WaitingCheck(UUID id, String tenant, Section section, CheckStatus status, Instant since) {}
