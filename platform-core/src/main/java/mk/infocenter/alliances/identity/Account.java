package mk.infocenter.alliances.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.jspecify.annotations.Nullable;

/** A person who signs in. Belongs to no tenant: what they may do where stands in memberships and network roles. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id = TenantOwned.newId();

    @Version
    private @Nullable Integer version;

    private String email;
    private String displayName;
    /** Null until the person has chosen one. */
    private @Nullable String passwordHash;

    /** Whether they need a second factor whatever they may do: they once lost theirs. */
    @SuppressWarnings("UnusedVariable") // read as a row
    private boolean secondFactorDemanded;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String email, String displayName, @Nullable String passwordHash) {
        this.email = normalized(email);
        this.displayName = displayName;
        this.passwordHash = passwordHash;
    }

    /** Addresses are compared without regard to case and surrounding space. */
    static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    UUID getId() {
        return id;
    }

    @Nullable String getPasswordHash() {
        return passwordHash;
    }

    void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    void demandSecondFactor() {
        secondFactorDemanded = true;
    }

    String getEmail() {
        return email;
    }

    String getDisplayName() {
        return displayName;
    }
}
