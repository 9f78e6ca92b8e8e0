package mk.infocenter.alliances.organizations.authorities;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import mk.infocenter.alliances.files.FileManagement;
import mk.infocenter.alliances.files.FileSummary;
import mk.infocenter.alliances.files.Owner;
import mk.infocenter.alliances.tenancy.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may know of the commitments that organizations published; called in a public scope. */
@Service
@Transactional(readOnly = true)
public class Scoreboard {

    /** The most files of one commitment that are shown. */
    private static final int MOST_FILES = 100;

    private final Commitments commitments;
    private final FileManagement files;

    Scoreboard(Commitments commitments, FileManagement files) {
        this.commitments = commitments;
        this.files = files;
    }

    /**
     * The scores of all municipalities whose bodies have published commitments, by code.
     *
     * @param tenant of one organization, empty for all
     */
    public Map<String, MunicipalityScore> scores(String tenant) {
        return scores("", tenant);
    }

    /** The score of one municipality; all zero where nothing is published. */
    public MunicipalityScore score(String municipality, String tenant) {
        return scores(municipality, tenant).getOrDefault(municipality, new MunicipalityScore(municipality, Map.of()));
    }

    /**
     * The published commitments, the last days first.
     *
     * @param statuses none for all
     * @param municipality code, empty for all
     * @param tenant empty for all
     */
    public List<CommitmentOutline> page(
            Set<CommitmentStatus> statuses, String municipality, String tenant, CommitmentQuery.Place after, int size) {
        return commitments.published(
                after.due(),
                after.id(),
                statuses.isEmpty() ? Set.copyOf(CommitmentStatus.COUNTED) : statuses,
                municipality,
                tenant,
                Limit.of(size));
    }

    public CommitmentOutline commitment(UUID id) {
        return commitments.shown(id).orElseThrow(() -> new NotFound("commitment " + id));
    }

    /** The published files that prove what is said. */
    public List<FileSummary> proof(UUID commitment) {
        return files.page(new Owner(CommitmentManagement.KIND, commitment), null, MOST_FILES);
    }

    private Map<String, MunicipalityScore> scores(String municipality, String tenant) {
        var counts = new TreeMap<String, Map<CommitmentStatus, Long>>();
        commitments
                .counts(municipality, tenant)
                .forEach(count -> counts.computeIfAbsent(
                                count.municipality(), _ -> new EnumMap<>(CommitmentStatus.class))
                        .put(count.status(), count.many()));
        var scores = new TreeMap<String, MunicipalityScore>();
        counts.forEach((code, numbers) -> scores.put(code, new MunicipalityScore(code, numbers)));
        return scores;
    }
}
