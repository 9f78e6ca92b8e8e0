package mk.infocenter.alliances.organizations.consultations;

import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A priority as its readers see it.
 *
 * @param rank its place, 1 being the most important
 * @param reason why it has this place
 * @param response null until somebody says what was done
 */
public record PriorityView(
        UUID id,
        int version,
        UUID consultation,
        LocalizedText title,
        int rank,
        LocalizedText reason,
        @Nullable Response response,
        LocalizedText answer,
        @Nullable LocalDate answeredOn) {}
