package mk.infocenter.alliances.organizations.imports;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.UseCase;
import org.hibernate.Session;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Info-center's list of organizations that it may invite, in the scope of its tenant. */
@Service
public class CandidateManagement {

    private static final int AT_ONCE = 200;

    private final Candidates candidates;
    private final TenantRegistry tenants;
    private final Municipalities municipalities;
    private final EntityManager entities;

    CandidateManagement(
            Candidates candidates, TenantRegistry tenants, Municipalities municipalities, EntityManager entities) {
        this.candidates = candidates;
        this.tenants = tenants;
        this.municipalities = municipalities;
        this.entities = entities;
    }

    @UseCase("add-candidates")
    @Transactional
    public void add(List<CandidateText> texts) {
        entities.unwrap(Session.class).setJdbcBatchSize(AT_ONCE);
        candidates.saveAllAndFlush(texts.stream().map(Candidate::new).toList());
    }

    /** {@link InvalidField} where there is no such seat, or another one in the list is the same. */
    @UseCase("edit-candidate")
    @Transactional
    public void edit(UUID id, int seen, CandidateText text) {
        var candidate = candidate(id);
        if (!municipalities.known(text.seat())) {
            throw new InvalidField("seat", "candidate.seat.form");
        }
        alone(id, text);
        candidate.edit(seen, text);
        candidates.saveAndFlush(candidate);
    }

    @UseCase("remove-candidate")
    @Transactional
    public void remove(UUID id) {
        candidate(id).remove();
    }

    /** {@link InvalidField} where another one in the list is the same by now. */
    @UseCase("restore-candidate")
    @Transactional
    public void restore(UUID id) {
        var candidate = candidate(id);
        alone(id, candidate.text());
        candidate.restore();
    }

    @Transactional(readOnly = true)
    public CandidateDetails find(UUID id) {
        return candidate(id).details();
    }

    /**
     * A page in the order of names.
     *
     * @param words of the name, in any script; empty for all
     * @param name key of the last one's name of the page before, empty at first
     */
    @Transactional(readOnly = true)
    public List<CandidateView> page(String words, String name, UUID after, int size) {
        return candidates.page(CandidateText.nameKey(words), name, after, Limit.of(size));
    }

    @Transactional(readOnly = true)
    public long count() {
        return candidates.countByStatus(CandidateStatus.LISTED);
    }

    /** Keys of organizations of the network by the keys of their names, in every language. */
    public Map<String, String> members() {
        var members = new HashMap<String, String>();
        tenants.named(tenants.keys())
                .forEach(tenant -> tenant.name()
                        .texts()
                        .values()
                        .forEach(name -> members.put(CandidateText.nameKey(name), tenant.key())));
        return members;
    }

    private void alone(UUID id, CandidateText text) {
        if (candidates.numbered(text.registrationNumber(), id)) {
            throw new InvalidField("registrationNumber", "candidate.registrationNumber.twice");
        }
        if (candidates.named(text.nameKey(), text.seat(), id)) {
            throw new InvalidField("name", "candidate.name.twice");
        }
    }

    private Candidate candidate(UUID id) {
        return candidates.findById(id).orElseThrow(() -> new NotFound("candidate " + id));
    }
}
