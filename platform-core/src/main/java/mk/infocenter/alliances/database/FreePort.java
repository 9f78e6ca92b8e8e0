package mk.infocenter.alliances.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Looks for a taken port before the database starts, because the web server binds only at the end. It is a courtesy: a
 * port lost in between is reported all the same when the server binds.
 */
final class FreePort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context instanceof ServletWebServerApplicationContext) {
            var environment = context.getEnvironment();
            check(
                    environment.getProperty("server.port", Integer.class, 8080),
                    environment.getProperty("server.address", InetAddress.class));
        }
    }

    private static void check(int port, @Nullable InetAddress address) {
        if (port <= 0) {
            return;
        }
        try (var socket = new ServerSocket(port, 1, address)) {
            socket.getLocalPort();
        } catch (IOException failure) {
            throw String.valueOf(failure.getMessage()).contains("in use") ? taken(port) : closed(port, failure);
        }
    }

    /** A low port without the right to it, or an address that is not of this machine. */
    private static StartFailure closed(int port, IOException cause) {
        return new StartFailure(
                "Port " + port + " cannot be opened: " + cause.getMessage(),
                "Set SERVER_PORT or SERVER_ADDRESS to another.",
                cause);
    }

    static StartFailure taken(int port) {
        return new StartFailure("Port " + port + " is taken", "Set SERVER_PORT to another port.");
    }
}
