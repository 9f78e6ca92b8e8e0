package mk.infocenter.alliances.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Looks for a taken port before the database starts, because the web server binds only at the end. It is a courtesy: a
 * port lost in between is reported all the same when the server binds.
 */
final class FreePort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context instanceof ServletWebServerApplicationContext) {
            var environment = context.getEnvironment();
            check("", environment, 8080);
            check("management.", environment, 0);
        }
    }

    private static void check(String prefix, Environment environment, int otherwise) {
        var port = environment.getProperty(prefix + "server.port", Integer.class, otherwise);
        var address = environment.getProperty(prefix + "server.address", InetAddress.class);
        if (port <= 0) {
            return;
        }
        try (var socket = new ServerSocket(port, 1, address)) {
            socket.getLocalPort();
        } catch (IOException failure) {
            throw String.valueOf(failure.getMessage()).contains("in use")
                    ? taken(prefix, port)
                    : closed(prefix, port, failure);
        }
    }

    /** A low port without the right to it, or an address that is not of this machine. */
    private static StartFailure closed(String prefix, int port, IOException cause) {
        return new StartFailure(
                "Port " + port + " cannot be opened: " + cause.getMessage(),
                "Set " + variable(prefix, "PORT") + " or " + variable(prefix, "ADDRESS") + " to another.",
                cause);
    }

    static StartFailure taken(int port) {
        return taken("", port);
    }

    private static StartFailure taken(String prefix, int port) {
        return new StartFailure("Port " + port + " is taken", "Set " + variable(prefix, "PORT") + " to another port.");
    }

    private static String variable(String prefix, String setting) {
        return (prefix.isEmpty() ? "" : "MANAGEMENT_") + "SERVER_" + setting;
    }
}
