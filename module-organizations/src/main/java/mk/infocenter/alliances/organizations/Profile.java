package mk.infocenter.alliances.organizations;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An organization's profile as its staff read and edit it.
 *
 * @param version that was read, or that an edit is based on
 * @param founded year
 */
public record Profile(
        UUID id,
        int version,
        LocalizedText summary,
        LocalizedText mission,
        List<Theme> themes,
        @Nullable Integer founded,
        LocalizedText address,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website) {}
