package mk.infocenter.alliances.organizations;

import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An organization as its public page shows it. */
public record PublicProfile(
        String tenant,
        LocalizedText summary,
        LocalizedText mission,
        Codes themes,
        @Nullable String registrationNumber,
        @Nullable LegalForm legalForm,
        @Nullable Integer founded,
        Codes languages,
        @Nullable Integer staff,
        @Nullable Integer volunteers,
        @Nullable Integer members,
        LocalizedText address,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website,
        Codes links,
        Figures figures) {}
