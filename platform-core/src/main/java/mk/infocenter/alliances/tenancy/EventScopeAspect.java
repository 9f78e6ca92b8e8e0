package mk.infocenter.alliances.tenancy;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Runs each module listener in the tenant and for the actor of its event, also when the event is submitted again. It
 * stands outside the listener's transaction; inside the listener's body would be too late.
 */
@Aspect
@Component
@Order(AspectOrder.EVENT)
class EventScopeAspect {

    private final ApplicationEventPublisher events;

    EventScopeAspect(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Around("@annotation(org.springframework.modulith.events.ApplicationModuleListener)")
    @Nullable Object bind(ProceedingJoinPoint call) throws Throwable {
        if (call.getArgs().length == 1 && call.getArgs()[0] instanceof TenantEvent event) {
            return TenantContext.on(
                    TenantContext.requestId().orElseGet(RequestNumber::next),
                    new Scope.Tenant(event.tenant()),
                    event.actor(),
                    () -> TenantContext.doing(
                            call.getSignature().getName(), null, events::publishEvent, call::proceed));
        }
        throw new IllegalStateException(
                call.getSignature() + " listens to something that is no TenantEvent, so its tenant is unknown");
    }
}
