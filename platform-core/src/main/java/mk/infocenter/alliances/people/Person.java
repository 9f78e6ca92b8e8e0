package mk.infocenter.alliances.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import mk.infocenter.alliances.tenancy.TenantOwned;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A person of whom the tenant keeps data. The row, and so its history, has the data sealed; the {@link Vault} opens it. */
@Entity
@Table(name = "person")
@Audited
class Person extends TenantOwned {

    private byte[] sealed;

    @Enumerated(EnumType.STRING)
    private PersonState state = PersonState.PRESENT;

    private @Nullable UUID mergedInto;
    private @Nullable LocalDate erasedOn;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** The id is part of what is sealed, so that sealed data opens in its own row alone. */
    Person(Function<UUID, byte[]> seal) {
        sealed = seal.apply(getId());
    }

    void rewrite(int version, byte[] sealed) {
        requirePresent();
        expectVersion(version);
        this.sealed = sealed;
    }

    void mergeInto(Person kept, int version) {
        requirePresent();
        expectVersion(version);
        if (kept.getId().equals(getId())) {
            throw new TransitionRefused(TransitionRefused.Why.STATE, "A person can't be merged with itself");
        }
        state = PersonState.MERGED;
        mergedInto = kept.getId();
    }

    /** An alias of somebody who goes over into another follows there. */
    void follow(Person kept) {
        mergedInto = kept.getId();
    }

    void erase(LocalDate day) {
        requirePresent();
        state = PersonState.ERASED;
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

    PersonState getState() {
        return state;
    }

    @Nullable UUID getMergedInto() {
        return mergedInto;
    }

    @Nullable LocalDate getErasedOn() {
        return erasedOn;
    }
}
