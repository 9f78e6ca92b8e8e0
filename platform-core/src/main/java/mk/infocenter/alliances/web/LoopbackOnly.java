package mk.infocenter.alliances.web;

import java.net.InetAddress;
import mk.infocenter.alliances.database.DatabaseAccess;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** With demo accounts, whose password is known, the platform listens to this computer alone; server.address says else. */
@Component
class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final DatabaseAccess database;
    private final Environment environment;

    LoopbackOnly(DatabaseAccess database, Environment environment) {
        this.database = database;
        this.environment = environment;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        if (database.embedded() && !environment.containsProperty("server.address")) {
            factory.setAddress(InetAddress.getLoopbackAddress());
        }
    }
}
