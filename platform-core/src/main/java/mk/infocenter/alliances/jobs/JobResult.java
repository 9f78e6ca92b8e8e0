package mk.infocenter.alliances.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job came to, in words and perhaps with a place to look at; no personal data.
 *
 * @param message key of the words
 * @param arguments of the message, for example numbers
 * @param link below the tenant's own address, for example {@code /files/<id>}; null for none
 */
public record JobResult(
        String message, List<String> arguments, @Nullable String link) {

    public JobResult {
        arguments = List.copyOf(arguments);
    }

    public static JobResult of(String message, Object... arguments) {
        return new JobResult(
                message, java.util.Arrays.stream(arguments).map(String::valueOf).toList(), null);
    }

    /** The same, leading somewhere. */
    public JobResult at(String link) {
        return new JobResult(message, arguments, link);
    }
}
