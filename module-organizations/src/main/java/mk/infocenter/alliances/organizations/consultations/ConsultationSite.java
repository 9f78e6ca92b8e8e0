package mk.infocenter.alliances.organizations.consultations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody reads of consultations: the question while it is asked, and what was done about the answers. */
@Service
public class ConsultationSite {

    private static final Set<ConsultationStatus> LISTED =
            EnumSet.of(ConsultationStatus.OPEN, ConsultationStatus.PUBLISHED, ConsultationStatus.ARCHIVED);

    private static final UUID NEWEST = new UUID(-1, -1);

    private final Consultations consultations;
    private final Priorities priorities;
    private final TenantRegistry tenants;
    private final Clock clock;

    ConsultationSite(Consultations consultations, Priorities priorities, TenantRegistry tenants, Clock clock) {
        this.consultations = consultations;
        this.priorities = priorities;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** The one of a public address; it exists from the day on which it was opened. */
    @Transactional(readOnly = true)
    public Optional<PublicConsultation> find(String tenant, String code) {
        return consultations.published(tenant, code);
    }

    /** The same by its id. */
    @Transactional(readOnly = true)
    public Optional<PublicConsultation> find(String tenant, UUID id) {
        return consultations.published(tenant, id);
    }

    /** Its priorities once its result is published, the most important first; none before. */
    @Transactional(readOnly = true)
    public List<PriorityView> priorities(PublicConsultation consultation) {
        return priorities.published(consultation.tenant(), consultation.id());
    }

    /** Those of an organization that can be answered or have a result, the newest first. */
    @Transactional(readOnly = true)
    public List<PublicConsultation> of(String tenant, @Nullable UUID before, int size) {
        return consultations.published(tenant, LISTED, before == null ? NEWEST : before, Limit.of(size));
    }

    /** Those of all organizations that can be answered today; what ends first comes first. */
    @Transactional(readOnly = true)
    public List<PublicConsultation> running(int size) {
        return consultations.running(today(), Limit.of(size)).stream()
                .filter(this::reachable)
                .toList();
    }

    /** The latest results of all organizations. */
    @Transactional(readOnly = true)
    public List<PublicConsultation> results(int size) {
        return consultations.results(Limit.of(size)).stream()
                .filter(this::reachable)
                .toList();
    }

    private boolean reachable(PublicConsultation consultation) {
        return tenants.find(consultation.tenant()).filter(TenantSummary::active).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }
}
