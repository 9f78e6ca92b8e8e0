package mk.infocenter.alliances.organizations.consultations;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.LocalizedText;

/** A need of one organization's community, as Info-center compares it with others. */
public record NetworkNeed(
        UUID id, String tenant, LocalizedText title, NeedStatus status, Instant since, Codes municipalities) {}
