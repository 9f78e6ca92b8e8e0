package mk.infocenter.alliances.keys;

import java.nio.file.Path;
import mk.infocenter.alliances.database.DatabaseAccess;
import mk.infocenter.alliances.database.EmbeddedDirectory;
import mk.infocenter.alliances.database.StartFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;

/** The key ring from the operator's file, or from one beside the embedded database; a test brings its own. */
@Configuration(proxyBeanMethods = false)
class Keys {

    /** A file and no variable, so that no key stands in a process list or an environment dump. */
    @ConfigurationProperties("alliances.keys")
    record Settings(@Nullable Path file) {}

    @Bean
    @Lazy
    @Fallback
    KeyRing keyRing(Settings settings, DatabaseAccess database, EmbeddedDirectory embedded) {
        if (settings.file() != null) {
            return KeyFile.read(settings.file());
        }
        if (!database.embedded()) {
            throw new StartFailure(
                    "There is no key for secrets and personal data",
                    "Write one by: echo \"$(date +%Y-%m-%d) $(openssl rand -base64 32)\" > keys, keep a copy apart from the"
                            + " database's, and set ALLIANCES_KEYS_FILE to it.");
        }
        return KeyFile.readOrCreate(embedded.path().resolve("keys"));
    }

    @Bean
    @Lazy
    SigningKeys signingKeys(KeyRing ring) {
        return new SigningKeys(ring);
    }
}
