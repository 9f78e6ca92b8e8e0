package mk.infocenter.alliances.database;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Lowers the loggers that would tell a start failure a second time, as defaults that any other property source
 * overrides. They stand in code and not in a file, because they must hold however the application is launched.
 */
final class QuietStart implements EnvironmentPostProcessor {

    private static final Map<String, Object> LEVELS = Map.of(
            // A context names its logger by its class; it warns that the refresh failed, which is thrown anyway.
            "logging.level.org.springframework.boot.web.server.servlet.context"
                    + ".AnnotationConfigServletWebServerApplicationContext",
            "error",
            "logging.level.org.springframework.context.annotation.AnnotationConfigApplicationContext",
            "error",
            "logging.level.org.springframework.boot.autoconfigure.logging.ConditionEvaluationReportLogger",
            "off",
            // It tells every step of unpacking and starting at info.
            "logging.level.io.zonky.test.db.postgres.embedded",
            "warn");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("quietStart", LEVELS));
    }
}
