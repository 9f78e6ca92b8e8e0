package mk.infocenter.alliances.organizations.authorities;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many published commitments of a municipality's bodies are in which state. All are counted once and alike, without
 * weights.
 */
public record MunicipalityScore(String municipality, Map<CommitmentStatus, Long> counts) {

    public MunicipalityScore {
        counts = Map.copyOf(counts);
    }

    public long of(CommitmentStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    public long total() {
        return CommitmentStatus.COUNTED.stream().mapToLong(this::of).sum();
    }

    /** Of which somebody said what became of them. */
    public long settled() {
        return CommitmentStatus.VERDICTS.stream().mapToLong(this::of).sum();
    }

    /** Kept ones of a hundred settled ones, rounded; null where none is settled. */
    public @Nullable Long keptShare() {
        return settled() == 0 ? null : Math.round(100.0 * of(CommitmentStatus.KEPT) / settled());
    }
}
