package mk.infocenter.alliances.organizations.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Step;
import org.jspecify.annotations.Nullable;

/**
 * An import as pages show it.
 *
 * @param fields by column, empty for one that is left out; none before somebody has chosen
 * @param wrong rows with something wrong
 * @param known rows of what is there already
 * @param fresh rows that are saved, or would be
 * @param steps what whoever asks could do with it
 */
public record ImportView(
        UUID id,
        int version,
        ImportKind kind,
        ImportStatus status,
        Instant since,
        @Nullable UUID begunBy,
        List<String> fields,
        int rows,
        int wrong,
        int known,
        int fresh,
        @Nullable UUID job,
        List<Step.Offer> steps) {

    public ImportView {
        fields = List.copyOf(fields);
        steps = List.copyOf(steps);
    }

    /** Whether the step could be taken now. */
    public boolean offers(String step) {
        return steps.stream().anyMatch(offer -> offer.step().equals(step) && !offer.guarded());
    }
}
