package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Step;
import org.junit.jupiter.api.Test;

/** Draws every life-cycle from its table, and keeps docs/life-cycles.md equal to what the code says. */
class LifeCycleDocumentTests {

    private static final Path DRAWN = Path.of("target", "life-cycles.md");
    private static final Path KEPT = Path.of("..", "docs", "life-cycles.md");

    @Test
    void theDocumentShowsTheTablesAsTheyAre() throws IOException {
        Files.writeString(DRAWN, document());
        assertThat(KEPT)
                .as("copy tenant-config/target/life-cycles.md to docs")
                .content()
                .isEqualTo(Files.readString(DRAWN));
    }

    /** Every life-cycle that some class keeps as a constant, by name. */
    static List<LifeCycle<?, ?>> all() {
        return new ClassFileImporter()
                        .withImportOption(new ArchitectureTests.WithoutTests())
                        .importPackages("mk.infocenter.alliances")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(LifeCycle.class)
                                && field.getModifiers().contains(JavaModifier.STATIC))
                        .<LifeCycle<?, ?>>map(LifeCycleDocumentTests::value)
                        .sorted(Comparator.comparing(LifeCycle::name))
                        .toList();
    }

    private static LifeCycle<?, ?> value(JavaField constant) {
        try {
            var field = constant.reflect();
            field.setAccessible(true);
            return (LifeCycle<?, ?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String document() {
        return """
                # Life-cycles

                Drawn from the tables in the code, which every page, listener, import and call of the API goes through.
                """ + all().stream().map(LifeCycleDocumentTests::chapter).collect(Collectors.joining());
    }

    private static String chapter(LifeCycle<?, ?> lifeCycle) {
        var picture = new StringBuilder("  [*] --> " + lifeCycle.first().to() + "\n");
        var table = new StringBuilder(row(lifeCycle.first()));
        for (var step : lifeCycle.steps()) {
            step.from().forEach(from -> picture.append("  %s --> %s: %s%n".formatted(from, step.to(), step.name())));
            table.append(row(step));
        }
        return """

                ## %s

                ```mermaid
                stateDiagram-v2
                %s```

                | step | from | to | who | reason | not while |
                | --- | --- | --- | --- | --- | --- |
                %s""".formatted(lifeCycle.name(), picture, table);
    }

    private static String row(Step<?> step) {
        return "| %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        step.name(),
                        join(step.from()),
                        step.to(),
                        join(step.who()).toLowerCase(Locale.ROOT),
                        step.reason() ? "yes" : "",
                        String.join(", ", step.guards()));
    }

    private static String join(Iterable<?> values) {
        var words = new java.util.ArrayList<String>();
        values.forEach(value -> words.add(String.valueOf(value)));
        return String.join(", ", words);
    }
}
