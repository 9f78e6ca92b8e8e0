package mk.infocenter.alliances.tenancy;

import java.net.URI;
import java.util.Optional;
import mk.infocenter.alliances.database.DatabaseAccess;
import mk.infocenter.alliances.database.StartFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The address that people open: letters link to it, passkeys are bound to it, and a sign-in provider answers there. It is
 * a setting and never what a request says of itself.
 */
@Component
public class PlatformAddress {

    /** For example {@code https://alliances.example}. */
    @ConfigurationProperties("alliances")
    record Settings(@Nullable URI address) {}

    private final @Nullable URI address;
    private final boolean embedded;
    private final String local;

    PlatformAddress(Settings settings, DatabaseAccess database, @Value("${server.port:8080}") int port) {
        this.address = settings.address();
        this.embedded = database.embedded();
        this.local = "http://localhost:" + port;
        if (address != null && address.getHost() == null) {
            throw new StartFailure(
                    "The address alliances.address has no host: " + address,
                    "Write the address that people open, for example https://alliances.example.");
        }
    }

    /** Scheme, host and port; on the embedded database this computer, at whatever port; empty where nothing is set. */
    public Optional<URI> origin(int port) {
        return Optional.ofNullable(address)
                .map(set -> URI.create(set.getScheme() + "://" + set.getAuthority()))
                .or(() -> embedded ? Optional.of(URI.create("http://localhost:" + port)) : Optional.empty());
    }

    /** The absolute address of a path, for whoever reads it outside; this computer's where nothing is set. */
    public String url(String path) {
        return (address == null ? local : address.toString()).replaceFirst("/+$", "") + path;
    }
}
