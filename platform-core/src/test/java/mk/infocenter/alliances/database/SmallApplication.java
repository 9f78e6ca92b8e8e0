package mk.infocenter.alliances.database;

import java.io.IOException;
import java.net.ServerSocket;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** A web application that needs the database and nothing else. It has no stereotype, so that no scan finds it. */
@Import(DatabaseConfiguration.class)
@ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class})
class SmallApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(SmallApplication.class, arguments);
    }

    @Bean
    String pool(DatabaseAccess access) {
        return access.url();
    }

    /** Takes the port after the early look for it and before the server binds. */
    @Bean
    Object rival(Environment environment, ServerProperties server) throws IOException {
        var port = server.getPort() == null ? 0 : server.getPort();
        return environment.containsProperty("rival") ? new ServerSocket(port) : new Object();
    }
}
