package mk.infocenter.alliances.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantOwned;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A person of whom the tenant keeps data. The row, and so its history, has the data sealed; the {@link Vault} opens it. */
@Entity
@Table(name = "person")
@Audited
class Person extends TenantOwned implements Staged<PersonState> {

    static final LifeCycle<PersonState, Person> LIFE_CYCLE = LifeCycle.<PersonState, Person>of(
                    "person", PersonState.PRESENT, Role.PUBLIC, Role.STAFF, Role.SYSTEM)
            .step("merge", PersonState.PRESENT, PersonState.MERGED)
            .by(Role.STAFF)
            .withReason()
            .step("erase", PersonState.PRESENT, PersonState.ERASED)
            .by(Role.ADMINISTRATOR)
            .withReason()
            .step("expire", PersonState.PRESENT, PersonState.ERASED)
            .by(Role.SYSTEM)
            .end();

    private byte[] sealed;

    @Enumerated(EnumType.STRING)
    private PersonState state;

    private @Nullable UUID mergedInto;
    private @Nullable LocalDate erasedOn;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** The id is part of what is sealed, so that sealed data opens in its own row alone. */
    @SuppressWarnings("NullAway.Init") // begin() sets the state
    Person(Function<UUID, byte[]> seal) {
        LIFE_CYCLE.begin(this);
        sealed = seal.apply(getId());
    }

    void rewrite(int version, byte[] sealed) {
        requirePresent();
        expectVersion(version);
        this.sealed = sealed;
    }

    void mergeInto(Person kept, int version) {
        expectVersion(version);
        if (kept.getId().equals(getId())) {
            throw new TransitionRefused(TransitionRefused.Why.STATE, "A person can't be merged with itself");
        }
        LIFE_CYCLE.take("merge", this);
        mergedInto = kept.getId();
    }

    /** An alias of somebody who goes over into another follows there. */
    void follow(Person kept) {
        mergedInto = kept.getId();
    }

    /** Somebody decided so. */
    void erase(LocalDate day) {
        LIFE_CYCLE.take("erase", this);
        erasedOn = day;
    }

    /** Nothing keeps them any more. */
    void expire(LocalDate day) {
        LIFE_CYCLE.take("expire", this);
        erasedOn = day;
    }

    void requirePresent() {
        if (state != PersonState.PRESENT) {
            throw new TransitionRefused(TransitionRefused.Why.STATE, "The person " + getId() + " is " + state);
        }
    }

    byte[] getSealed() {
        return sealed;
    }

    @Override
    public PersonState status() {
        return state;
    }

    @Override
    public final void enter(PersonState state, Instant since) {
        this.state = state;
    }

    @Nullable UUID getMergedInto() {
        return mergedInto;
    }

    @Nullable LocalDate getErasedOn() {
        return erasedOn;
    }
}
