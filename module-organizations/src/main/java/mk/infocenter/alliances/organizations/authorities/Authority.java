package mk.infocenter.alliances.organizations.authorities;

import static mk.infocenter.alliances.organizations.authorities.AuthorityStatus.DISSOLVED;
import static mk.infocenter.alliances.organizations.authorities.AuthorityStatus.LISTED;
import static mk.infocenter.alliances.organizations.authorities.AuthorityStatus.MERGED;
import static mk.infocenter.alliances.organizations.authorities.AuthorityStatus.PROPOSED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A body of a municipality. Info-center's rows are the register of the network; an organization adds what the register
 * lacks as a row of its own, until Info-center merges it.
 */
@Entity
@Table(name = "authority")
@Audited
class Authority extends TenantOwned implements Staged<AuthorityStatus> {

    static final LifeCycle<AuthorityStatus, Authority> LIFE_CYCLE = LifeCycle.<AuthorityStatus, Authority>of(
                    "authority", PROPOSED, Role.STAFF, Role.OFFICER)
            .step("rename", PROPOSED, PROPOSED)
            .by(Role.STAFF, Role.OFFICER)
            .step("list", EnumSet.of(PROPOSED, DISSOLVED), LISTED)
            .by(Role.OFFICER)
            .step("correct", LISTED, LISTED)
            .by(Role.OFFICER)
            .step("merge", PROPOSED, MERGED)
            .by(Role.OFFICER)
            .step("dissolve", LISTED, DISSOLVED)
            .by(Role.OFFICER)
            .withReason()
            .end();

    @Enumerated(EnumType.STRING)
    private AuthorityKind kind;

    private String municipality;

    @Type(LocalizedTextType.class)
    private LocalizedText name;

    @Enumerated(EnumType.STRING)
    private AuthorityStatus status;

    private @Nullable UUID mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected Authority() {}

    @SuppressWarnings("NullAway.Init") // write() and begin() set all
    Authority(AuthorityText text) {
        write(text);
        LIFE_CYCLE.begin(this);
    }

    void edit(int seen, AuthorityText text) {
        if (status == LISTED) {
            correct(seen, text);
        } else {
            rename(seen, text);
        }
    }

    void rename(int seen, AuthorityText text) {
        expectVersion(seen);
        LIFE_CYCLE.take("rename", this);
        write(text);
    }

    void correct(int seen, AuthorityText text) {
        expectVersion(seen);
        LIFE_CYCLE.take("correct", this);
        write(text);
    }

    private void write(AuthorityText text) {
        kind = text.kind();
        municipality = text.municipality();
        name = text.name();
    }

    void list() {
        LIFE_CYCLE.take("list", this);
    }

    void merge(UUID registered) {
        LIFE_CYCLE.take("merge", this);
        mergedInto = registered;
    }

    void dissolve() {
        LIFE_CYCLE.take("dissolve", this);
    }

    AuthorityText text() {
        return new AuthorityText(kind, municipality, name);
    }

    @Override
    public AuthorityStatus status() {
        return status;
    }

    @Override
    public final void enter(AuthorityStatus status, Instant since) {
        this.status = status;
    }
}
