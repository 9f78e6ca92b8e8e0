package mk.infocenter.alliances.onboarding;

import java.util.List;

/** The tasks of one organization as they stand. */
public record TaskList(List<Task> tasks) {

    public TaskList {
        tasks = List.copyOf(tasks);
    }

    /** One of them. */
    public record Task(String key, String link, boolean required, boolean done) {}

    public long done() {
        return tasks.stream().filter(Task::done).count();
    }

    /** Those that are needed and not done. */
    public List<Task> open() {
        return tasks.stream().filter(task -> task.required() && !task.done()).toList();
    }
}
