package mk.infocenter.alliances.tenancy;

import java.util.Optional;
import java.util.UUID;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalApplicationListenerMethodAdapter;

/**
 * Marks an event as handled in the listener's own transaction, so that what the listener writes and the mark stay or go
 * together, whenever the node dies. Spring Modulith's own mark follows after the commit, and would leave a moment in
 * which a crash lets the listener run twice. The publication is locked meanwhile: where it is submitted again too early,
 * the second call waits for the first and then finds nothing to do.
 */
@Aspect
@Component
@Order(AspectOrder.COMPLETION)
class EventCompletionAspect {

    private static final String PUBLICATION =
            " from event_publication where listener_id = :listener and serialized_event = :event and completion_date is ";

    private final JdbcClient database;
    private final EventSerializer events;

    EventCompletionAspect(JdbcClient database, EventSerializer events) {
        this.database = database;
        this.events = events;
    }

    @Around("@annotation(org.springframework.modulith.events.ApplicationModuleListener)")
    @Nullable Object complete(ProceedingJoinPoint call) throws Throwable {
        var listener = listener(call);
        var event = events.serialize(call.getArgs()[0]).toString();
        var open = open(listener, event);
        if (open.isEmpty() && handled(listener, event)) {
            return null;
        }
        var result = call.proceed();
        open.ifPresent(this::markHandled);
        return result;
    }

    private Optional<UUID> open(String listener, String event) {
        return database.sql("select id" + PUBLICATION + "null order by publication_date, id limit 1 for update")
                .param("listener", listener)
                .param("event", event)
                .query(UUID.class)
                .optional();
    }

    /** A listener that is called without any publication, by a test, has nothing to complete. */
    private boolean handled(String listener, String event) {
        return database.sql("select exists (select" + PUBLICATION + "not null)")
                .param("listener", listener)
                .param("event", event)
                .query(Boolean.class)
                .single();
    }

    private void markHandled(UUID publication) {
        database.sql("update event_publication set completion_date = now(), status = 'COMPLETED' where id = :id")
                .param("id", publication)
                .update();
    }

    /** The name under which Spring Modulith keeps the publication. */
    private static String listener(ProceedingJoinPoint call) {
        var method = ((MethodSignature) call.getSignature()).getMethod();
        return new TransactionalApplicationListenerMethodAdapter("none", method.getDeclaringClass(), method)
                .getListenerId();
    }
}
