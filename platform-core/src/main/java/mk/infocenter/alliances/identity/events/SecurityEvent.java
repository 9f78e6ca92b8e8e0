package mk.infocenter.alliances.identity.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact about sign-in, published as a plain application event while it happens. It names accounts by id and never holds
 * an address of a person or a secret.
 */
public sealed interface SecurityEvent {

    /** Null where nobody is known to be behind it. */
    @Nullable UUID account();

    Origin origin();

    /** Somebody proved a factor, named as in {@code Factor}; the session it is for may still lack another one. */
    record SignedIn(UUID account, String factor, Origin origin) implements SecurityEvent {}

    /** Somebody could not prove a factor; the account is null where the address is unknown. */
    record SignInRefused(@Nullable UUID account, String factor, Why why, Origin origin) implements SecurityEvent {

        /** What was wrong. */
        public enum Why {
            WRONG,
            REPLAYED,
            OF_ANOTHER_ACCOUNT,
            NOT_LINKED,
            TOO_MANY
        }
    }

    record SignedOut(UUID account, Origin origin) implements SecurityEvent {}

    record FactorAdded(UUID account, String factor, Origin origin) implements SecurityEvent {}

    record FactorRemoved(UUID account, String factor, Origin origin) implements SecurityEvent {}

    /** Somebody came back who had lost them: all second factors are gone, and a new one has to be added. */
    record FactorsLost(UUID account, Origin origin) implements SecurityEvent {}

    /** {@code left} more recovery codes are good. */
    record RecoveryCodeUsed(UUID account, int left, Origin origin) implements SecurityEvent {}

    record PasswordChanged(UUID account, Origin origin) implements SecurityEvent {}

    /** So many sessions were ended before their time. */
    record SessionEnded(UUID account, int sessions, Origin origin) implements SecurityEvent {}

    /** Somebody who is signed in asked for what their roles do not allow. */
    record AccessDenied(UUID account, String method, String path, Origin origin) implements SecurityEvent {}
}
