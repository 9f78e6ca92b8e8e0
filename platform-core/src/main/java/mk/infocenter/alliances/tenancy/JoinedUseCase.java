package mk.infocenter.alliances.tenancy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The use case that joined a transaction begun around it: the revision is written when that one commits, after the use
 * case has returned. The transaction remembers the first.
 */
record JoinedUseCase(String name, @Nullable Reason reason) implements TransactionSynchronization {

    static Optional<JoinedUseCase> current() {
        return Optional.ofNullable((JoinedUseCase) TransactionSynchronizationManager.getResource(JoinedUseCase.class));
    }

    /** Does nothing where there is no transaction that goes on, or it knows its use case already. */
    void remember() {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && current().isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(this);
            resume();
        }
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(JoinedUseCase.class, this);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(JoinedUseCase.class);
    }

    @Override
    public void afterCompletion(int status) {
        suspend();
    }
}
