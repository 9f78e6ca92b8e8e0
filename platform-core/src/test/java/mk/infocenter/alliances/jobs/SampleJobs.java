package mk.infocenter.alliances.jobs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Jobs like those of modules, each of which a test may tell what to do. */
@Component
public class SampleJobs {

    public static final JobKind<Input> KIND = new JobKind<>("sample", Input.class, 3);

    private static final Map<String, JobHandler.Work<Input>> BEHAVIOURS = new ConcurrentHashMap<>();

    /**
     * What a sample job is given.
     *
     * @param word by which its test knows it
     */
    public record Input(String word, int parts) {}

    /** A job with this word does this; all others count their parts. */
    public static void when(String word, JobHandler.Work<Input> work) {
        BEHAVIOURS.put(word, work);
    }

    @Bean
    static JobHandler<Input> sampleHandler() {
        return new JobHandler<>(
                KIND,
                (input, progress) ->
                        BEHAVIOURS.getOrDefault(input.word(), SampleJobs::count).run(input, progress));
    }

    static JobResult count(Input input, Progress progress) {
        for (var part = 1; part <= input.parts(); part++) {
            progress.step(String.valueOf(part), part, input.parts(), () -> {});
        }
        return JobResult.of("job.sample.done", input.parts());
    }
}
