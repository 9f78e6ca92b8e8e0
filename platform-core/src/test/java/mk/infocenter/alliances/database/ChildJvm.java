package mk.infocenter.alliances.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A Java process of its own, for what happens to a whole process: its output, its exit code, its violent end. */
public final class ChildJvm {

    private final List<String> command = new ArrayList<>();

    private ChildJvm(String classpath, Class<?> main) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        command.addAll(
                List.of(java, "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", classpath));
        command.add(main.getName());
    }

    public static ChildJvm of(Class<?> main) {
        return new ChildJvm(System.getProperty("java.class.path"), main);
    }

    static ChildJvm without(String jar, Class<?> main) {
        var classpath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(jar))
                .collect(Collectors.joining(File.pathSeparator));
        return new ChildJvm(classpath, main);
    }

    public Process start(Object... arguments) {
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All lines that it prints until it ends, which must be a failure. */
    List<String> failingOutput(Object... arguments) throws IOException, InterruptedException {
        var process = start(arguments);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isEqualTo(1);
        return output.lines().toList();
    }
}
