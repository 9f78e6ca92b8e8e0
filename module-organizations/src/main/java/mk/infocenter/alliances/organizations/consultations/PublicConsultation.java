package mk.infocenter.alliances.organizations.consultations;

import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A consultation as everybody reads it. */
public record PublicConsultation(
        UUID id,
        String tenant,
        String code,
        LocalizedText question,
        LocalizedText purpose,
        Codes municipalities,
        LocalDate opens,
        LocalDate closes,
        ConsultationStatus status,
        LocalizedText summary,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate updatedOn,
        Figures figures) {

    /** Whether contributions are taken on the day. */
    public boolean takes(LocalDate day) {
        return status.takes(opens, closes, day);
    }

    /** Whether its first day is still ahead. */
    public boolean ahead(LocalDate day) {
        return status == ConsultationStatus.OPEN && day.isBefore(opens);
    }
}
