package mk.infocenter.alliances.organizations.authorities;

import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A commitment as others read it: everybody once it is published, and those whom it is shared with. */
public record CommitmentOutline(
        String tenant,
        UUID id,
        UUID authority,
        @Nullable UUID official,
        String municipality,
        LocalizedText promise,
        LocalDate promisedOn,
        LocalDate due,
        CommitmentStatus status,
        LocalizedText reason,
        Codes links,
        @Nullable LocalDate settledOn) {}
