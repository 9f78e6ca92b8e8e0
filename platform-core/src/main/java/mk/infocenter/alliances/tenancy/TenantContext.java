package mk.infocenter.alliances.tenancy;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The scope, the actor and the use case of the running unit of work. They are bound around a piece of code and are gone
 * after it; there is no way to set them and forget. Bind before a transaction begins: a transaction keeps the scope it
 * began with, and touching the database under another one inside it fails.
 */
public final class TenantContext {

    private static final ScopedValue<Binding> CURRENT = ScopedValue.newInstance();
    private static final Binding NOBODY = new Binding(null, Actor.SYSTEM, null, null, null, null);

    private TenantContext() {}

    /** A piece of work with a result that may fail in its own way. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object, X extends Throwable> {
        T run() throws X;
    }

    /** The scope in force; empty where none is bound, and then the database shows nothing. */
    public static Optional<Scope> scope() {
        return Optional.ofNullable(current().scope);
    }

    /** The key of the tenant in whose scope the work runs; a scope without one is a programming error here. */
    public static String requiredTenant() {
        if (current().scope instanceof Scope.Tenant(String key)) {
            return key;
        }
        throw new IllegalStateException("This needs the scope of a tenant, not " + current().scope);
    }

    public static Actor actor() {
        return current().actor;
    }

    /** Whether a use case is under way, of which what is done now is a part. */
    static boolean inUseCase() {
        return current().useCase != null;
    }

    /** The name of the use case, {@code unnamed} where none is bound. */
    public static String useCase() {
        var useCase = current().useCase;
        return useCase == null
                ? JoinedUseCase.current().map(JoinedUseCase::name).orElse("unnamed")
                : useCase;
    }

    public static Optional<Reason> reason() {
        return current().useCase == null
                ? JoinedUseCase.current().map(JoinedUseCase::reason)
                : Optional.ofNullable(current().reason);
    }

    public static Optional<String> requestId() {
        return Optional.ofNullable(current().requestId);
    }

    /** Tells other modules what has happened, once the transaction of the use case commits. */
    public static void announce(TenantEvent event) {
        var listeners = current().listeners;
        if (listeners == null) {
            throw new IllegalStateException("Events are announced by use cases, not outside them: " + event);
        }
        listeners.accept(event);
    }

    /** Runs the work in the scope, for the actor who is already known. */
    public static <T extends @Nullable Object, X extends Throwable> T in(Scope scope, Work<T, X> work) throws X {
        return with(current().scoped(scope), work);
    }

    /** Runs the work in the scope, for the actor. */
    public static <T extends @Nullable Object, X extends Throwable> T in(Scope scope, Actor actor, Work<T, X> work)
            throws X {
        return with(current().scoped(scope).by(actor), work);
    }

    /** Runs work that goes on for an earlier request: in the scope, for the actor, under the number of that request. */
    public static <T extends @Nullable Object, X extends Throwable> T on(
            String requestId, Scope scope, Actor actor, Work<T, X> work) throws X {
        return with(new Binding(scope, actor, null, null, requestId, null), work);
    }

    /** Runs work of the platform itself that no request asked for, under a number of its own. */
    public static <T extends @Nullable Object, X extends Throwable> T forSystem(String requestId, Work<T, X> work)
            throws X {
        return with(new Binding(null, Actor.SYSTEM, null, null, requestId, null), work);
    }

    /** Runs a whole request, so that revisions and log lines can be told apart by it. */
    public static <T extends @Nullable Object, X extends Throwable> T forRequest(String requestId, Work<T, X> work)
            throws X {
        return with(new Binding(null, Actor.VISITOR, null, null, requestId, null), work);
    }

    static <T extends @Nullable Object, X extends Throwable> T doing(
            String useCase, @Nullable Reason reason, Consumer<TenantEvent> listeners, Work<T, X> work) throws X {
        return with(current().doing(useCase, reason, listeners), work);
    }

    private static <T extends @Nullable Object, X extends Throwable> T with(Binding binding, Work<T, X> work) throws X {
        try (var _ = LogFields.of(binding.tenant(), binding.requestId)) {
            return ScopedValue.where(CURRENT, binding).call(work::run);
        }
    }

    private static Binding current() {
        return CURRENT.orElse(NOBODY);
    }

    private record Binding(
            @Nullable Scope scope,
            Actor actor,
            @Nullable String useCase,
            @Nullable Reason reason,
            @Nullable String requestId,
            @Nullable Consumer<TenantEvent> listeners) {

        @Nullable String tenant() {
            return scope == null ? null : scope.tenant();
        }

        Binding scoped(Scope scope) {
            return new Binding(scope, actor, useCase, reason, requestId, listeners);
        }

        Binding by(Actor actor) {
            return new Binding(scope, actor, useCase, reason, requestId, listeners);
        }

        Binding doing(String useCase, @Nullable Reason reason, Consumer<TenantEvent> listeners) {
            return new Binding(scope, actor, useCase, reason, requestId, listeners);
        }
    }
}
