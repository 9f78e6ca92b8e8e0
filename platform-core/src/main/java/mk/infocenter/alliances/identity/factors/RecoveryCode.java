package mk.infocenter.alliances.identity.factors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hash of a code that stands in for a lost second factor, once. */
@Entity
@Table(name = "recovery_code")
@IdClass(RecoveryCode.Key.class)
@SuppressWarnings("UnusedVariable") // read by queries
class RecoveryCode {

    @Id
    private UUID accountId;

    @Id
    private byte[] hash;

    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {}

    RecoveryCode(UUID accountId, byte[] hash) {
        this.accountId = accountId;
        this.hash = hash.clone();
    }

    /** The two columns of its key. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private @Nullable UUID accountId;
        private byte @Nullable [] hash;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && java.util.Objects.equals(accountId, key.accountId)
                    && java.util.Arrays.equals(hash, key.hash);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(accountId, java.util.Arrays.hashCode(hash));
        }
    }
}
