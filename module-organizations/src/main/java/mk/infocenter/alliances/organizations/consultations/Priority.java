package mk.infocenter.alliances.organizations.consultations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** What several contributions ask for together, its place among the others with the reason, and what was done about it. */
@Entity
@Table(name = "priority")
@Audited
class Priority extends TenantOwned {

    private UUID consultationId;

    @Type(LocalizedTextType.class)
    private LocalizedText title;

    /** Its place, 1 being the most important. */
    private int rank;

    /** Why it has this place; empty until somebody says it. */
    @Type(LocalizedTextType.class)
    private LocalizedText reason;

    @Enumerated(EnumType.STRING)
    private @Nullable Response response;

    @Type(LocalizedTextType.class)
    private LocalizedText answer = LocalizedText.EMPTY;

    private @Nullable LocalDate answeredOn;

    @SuppressWarnings("NullAway.Init")
    protected Priority() {}

    Priority(UUID consultationId, LocalizedText title, LocalizedText reason, int rank) {
        this.consultationId = consultationId;
        this.title = title;
        this.reason = reason;
        this.rank = rank;
    }

    void describe(int seen, LocalizedText title, LocalizedText reason) {
        expectVersion(seen);
        this.title = title;
        this.reason = reason;
    }

    void rank(int rank) {
        this.rank = rank;
    }

    void answer(int seen, Response response, LocalizedText answer, LocalDate today) {
        expectVersion(seen);
        this.response = response;
        this.answer = answer;
        answeredOn = today;
    }

    UUID getConsultationId() {
        return consultationId;
    }

    LocalizedText getTitle() {
        return title;
    }

    boolean isExplained() {
        return !reason.isEmpty();
    }

    boolean isAnswered() {
        return response != null;
    }

    PriorityView view() {
        return new PriorityView(
                getId(), getVersion(), consultationId, title, rank, reason, response, answer, answeredOn);
    }
}
