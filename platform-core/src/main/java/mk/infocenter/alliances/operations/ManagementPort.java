package mk.infocenter.alliances.operations;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Health and metrics answer on the port behind the application's own, unless somebody sets another, so that several
 * instances on one machine need one setting each.
 */
final class ManagementPort implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var port = environment.getProperty("server.port", Integer.class, 8080);
        Map<String, Object> setting = Map.of("management.server.port", port > 0 ? port + 1 : port);
        environment.getPropertySources().addLast(new MapPropertySource("managementPort", setting));
    }
}
