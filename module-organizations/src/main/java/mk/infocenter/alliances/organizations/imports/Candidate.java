package mk.infocenter.alliances.organizations.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** An organization outside the network that Info-center knows and may invite; a record of Info-center's tenant. */
@Entity
@Table(name = "candidate")
@Audited
@SuppressWarnings("UnusedVariable") // read by queries
class Candidate extends TenantOwned implements Staged<CandidateStatus> {

    static final LifeCycle<CandidateStatus, Candidate> LIFE_CYCLE = LifeCycle.<CandidateStatus, Candidate>of(
                    "candidate", CandidateStatus.LISTED, Role.OFFICER, Role.MANAGER)
            .step("edit", CandidateStatus.LISTED, CandidateStatus.LISTED)
            .by(Role.OFFICER, Role.MANAGER)
            .step("remove", CandidateStatus.LISTED, CandidateStatus.REMOVED)
            .by(Role.OFFICER, Role.MANAGER)
            .step("restore", CandidateStatus.REMOVED, CandidateStatus.LISTED)
            .by(Role.OFFICER, Role.MANAGER)
            .end();

    private String name;

    @NotAudited
    private String nameKey;

    private @Nullable String registrationNumber;
    private String seat;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String website;

    @Enumerated(EnumType.STRING)
    private CandidateStatus status;

    @SuppressWarnings("NullAway.Init")
    protected Candidate() {}

    @SuppressWarnings("NullAway.Init") // write() and begin() set all
    Candidate(CandidateText text) {
        write(text);
        LIFE_CYCLE.begin(this);
    }

    void edit(int seen, CandidateText text) {
        expectVersion(seen);
        LIFE_CYCLE.take("edit", this);
        write(text);
    }

    void remove() {
        LIFE_CYCLE.take("remove", this);
    }

    void restore() {
        LIFE_CYCLE.take("restore", this);
    }

    CandidateText text() {
        return new CandidateText(name, registrationNumber, seat, email, phone, website);
    }

    CandidateDetails details() {
        return new CandidateDetails(getId(), getVersion(), text(), status);
    }

    private void write(CandidateText text) {
        name = text.name();
        nameKey = text.nameKey();
        registrationNumber = text.registrationNumber();
        seat = text.seat();
        email = text.email();
        phone = text.phone();
        website = text.website();
    }

    @Override
    public CandidateStatus status() {
        return status;
    }

    @Override
    public final void enter(CandidateStatus status, Instant since) {
        this.status = status;
    }
}
