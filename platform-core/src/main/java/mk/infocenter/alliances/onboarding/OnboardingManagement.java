package mk.infocenter.alliances.onboarding;

import java.util.Comparator;
import java.util.List;
import mk.infocenter.alliances.tenancy.TenantManagement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first steps of the invited organization in scope. Inviting it was Info-center's decision, so it waits for nobody
 * else: its administrator lets it go public once all that is needed is done, and Info-center may at any time.
 */
@Service
public class OnboardingManagement {

    private final List<OnboardingTask> tasks;
    private final TenantManagement tenants;

    OnboardingManagement(List<OnboardingTask> tasks, TenantManagement tenants) {
        this.tasks = tasks.stream()
                .sorted(Comparator.comparingInt(OnboardingTask::order))
                .toList();
        this.tenants = tenants;
    }

    @Transactional(readOnly = true)
    public TaskList tasks() {
        return new TaskList(tasks.stream()
                .map(task -> new TaskList.Task(
                        task.key(), task.link(), task.required(), task.done().getAsBoolean()))
                .toList());
    }

    /** The organization goes public; refused while something that is needed is open. */
    @Transactional
    public void complete() {
        tenants.complete(tasks().open().isEmpty());
    }
}
