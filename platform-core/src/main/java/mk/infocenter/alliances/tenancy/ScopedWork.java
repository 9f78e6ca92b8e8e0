package mk.infocenter.alliances.tenancy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a scope and a transaction of its own, whatever scope and transaction surround it: for what belongs to no
 * tenant, such as accounts and the list of tenants. Its writes stay when the surrounding transaction fails.
 */
@Component
public class ScopedWork {

    private final TransactionTemplate transaction;

    ScopedWork(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @SuppressWarnings("NullAway") // the template passes the work's own result on
    public <T extends @Nullable Object> T in(Scope scope, Supplier<T> work) {
        return TenantContext.in(scope, () -> transaction.execute(_ -> work.get()));
    }
}
