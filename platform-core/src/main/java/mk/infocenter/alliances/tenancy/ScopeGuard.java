package mk.infocenter.alliances.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Refuses a statement under another scope than the connection was opened for: Hibernate keeps its connection for the
 * whole transaction, so binding another tenant inside one would silently go on as the first. It also refuses scoped
 * statements outside a transaction, whose writes would be lost without a word.
 */
final class ScopeGuard implements InvocationHandler {

    private static final Set<String> STATEMENTS = Set.of("prepareStatement", "createStatement", "prepareCall");

    private final Connection connection;
    private final Optional<Scope> scope;

    private ScopeGuard(Connection connection, Optional<Scope> scope) {
        this.connection = connection;
        this.scope = scope;
    }

    static Connection around(Connection connection, Optional<Scope> scope) {
        return (Connection) Proxy.newProxyInstance(
                ScopeGuard.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new ScopeGuard(connection, scope));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (STATEMENTS.contains(method.getName())) {
            check();
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private void check() {
        var current = TenantContext.scope();
        if (!current.equals(scope)) {
            throw new IllegalStateException("The transaction began in "
                    + scope.map(Object::toString).orElse("no scope") + " and can't go on in "
                    + current.map(Object::toString).orElse("no scope"));
        }
        if (scope.isPresent() && !TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Scoped database work needs a transaction: " + scope.get());
        }
    }
}
