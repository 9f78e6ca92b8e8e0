package mk.infocenter.alliances.tenancy;

import org.springframework.core.task.TaskDecorator;
import org.springframework.stereotype.Component;

/** Takes the request's number along to the listeners that run after it on other threads; nothing else travels. */
@Component
class RequestCarrier implements TaskDecorator {

    @Override
    public Runnable decorate(Runnable task) {
        return TenantContext.requestId()
                .<Runnable>map(number -> () -> TenantContext.forRequest(number, () -> {
                    task.run();
                    return number;
                }))
                .orElse(task);
    }
}
