package mk.infocenter.alliances.organizations.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A candidate as its list shows it. */
public record CandidateView(
        UUID id,
        String name,
        String nameKey,
        @Nullable String registrationNumber,
        String seat,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website) {}
