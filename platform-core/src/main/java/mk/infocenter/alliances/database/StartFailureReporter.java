package mk.infocenter.alliances.database;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Prints a {@link StartFailure} as its one line. It stands before Boot's own reporter, because Boot calls every
 * {@code FailureAnalysisReporter} and its own prints a block of ten lines; what this one does not know goes on to Boot.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureReporter implements SpringBootExceptionReporter {

    private final Consumer<String> output;

    StartFailureReporter() {
        this(System.err::println);
    }

    StartFailureReporter(Consumer<String> output) {
        this.output = output;
    }

    @Override
    public boolean reportException(Throwable failure) {
        var known = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(StartFailureReporter::known)
                .flatMap(Stream::ofNullable)
                .findFirst();
        known.map(StartFailure::line).ifPresent(output);
        return known.isPresent();
    }

    private static @Nullable StartFailure known(Throwable cause) {
        return switch (cause) {
            case StartFailure start -> start;
            case PortInUseException port -> FreePort.taken(port.getPort());
            default -> null;
        };
    }
}
