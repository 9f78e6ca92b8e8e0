package mk.infocenter.alliances.tenancy;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Binds the use case around the transaction, because the revision is written while the transaction commits. */
@Aspect
@Component
@Order(AspectOrder.USE_CASE)
class UseCaseAspect {

    private final ApplicationEventPublisher events;

    UseCaseAspect(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Around("@annotation(useCase)")
    @Nullable Object bind(ProceedingJoinPoint call, UseCase useCase) throws Throwable {
        @Nullable Reason reason = null;
        for (@Nullable Object argument : call.getArgs()) {
            if (argument instanceof Reason given) {
                reason = given;
            }
        }
        var within = TenantContext.inUseCase();
        var result = TenantContext.doing(useCase.value(), reason, events::publishEvent, call::proceed);
        if (!within) {
            new JoinedUseCase(useCase.value(), reason).remember();
        }
        return result;
    }
}
