package mk.infocenter.alliances.organizations.authorities;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A body of a municipality.
 *
 * @param tenant whose row it is: of the organization that leads the network where the body is in the register
 * @param mergedInto the body of the register that it became, null where it stands for itself
 */
public record AuthorityView(
        String tenant,
        UUID id,
        int version,
        AuthorityKind kind,
        String municipality,
        LocalizedText name,
        AuthorityStatus status,
        @Nullable UUID mergedInto) {}
