package mk.infocenter.alliances.organizations.authorities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.LocalizedText;

/** A meeting, a letter or an agreement with an authority; who took part of the organization is read beside it. */
public record CooperationView(
        String tenant,
        UUID id,
        int version,
        CooperationKind kind,
        LocalDate day,
        UUID authority,
        String municipality,
        LocalizedText subject,
        Codes officialIds,
        LocalizedText result) {

    public List<UUID> officials() {
        return officialIds.values().stream().map(UUID::fromString).toList();
    }

    public CooperationText text() {
        return new CooperationText(kind, day, authority, subject, officials(), result);
    }
}
