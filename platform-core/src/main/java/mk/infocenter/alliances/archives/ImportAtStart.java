package mk.infocenter.alliances.archives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import mk.infocenter.alliances.archives.ArchiveImport.Imported;
import mk.infocenter.alliances.database.StartFailure;
import mk.infocenter.alliances.keys.SigningKeys;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads an archive in where the operator names one, before anything else happens: before the tenants' files are applied
 * and before any request. The platform then starts as always; where the archive is refused, it does not start.
 */
@Component
class ImportAtStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImportAtStart.class);

    private final Settings settings;
    private final ArchiveImport imports;
    private final SigningKeys signing;
    private final Clock clock;
    private volatile boolean running;

    ImportAtStart(Settings settings, ArchiveImport imports, SigningKeys signing, Clock clock) {
        this.settings = settings;
        this.imports = imports;
        this.signing = signing;
        this.clock = clock;
    }

    /**
     * What an operator sets under {@code alliances.import}.
     *
     * @param file the archive; none in everyday operation
     * @param keyFile with the key of the archive; without it, what is sealed stays sealed
     * @param signedBy file with the public key that must have signed it
     */
    @ConfigurationProperties("alliances.import")
    record Settings(
            @Nullable Path file,
            @Nullable Path keyFile,
            @Nullable Path signedBy) {}

    @Override
    public void start() {
        if (settings.file() != null) {
            read(settings.file());
        }
        running = true;
    }

    private void read(Path file) {
        try {
            var signedBy = settings.signedBy() == null ? null : Files.readString(settings.signedBy());
            var imported = imports.run(file, signedBy, key(settings.keyFile()));
            var statement = statement(imported).signed(signing);
            Files.writeString(file.resolveSibling(file.getFileName() + ".verified.json"), statement);
            log.info("Read {} in: {} rows of {}, no difference", file, imported.rows(), imported.tenant());
        } catch (ArchiveRefused e) {
            throw new StartFailure(
                    String.valueOf(e.getMessage()),
                    "Nothing of " + file + " was kept. Start without alliances.import.file.");
        } catch (IOException e) {
            throw new StartFailure(file + " can't be read in: " + e.getMessage(), "Check alliances.import.", e);
        }
    }

    Verification statement(Imported imported) {
        return new Verification(
                Verification.FORMAT,
                imported.manifest(),
                imported.tenant(),
                imported.rows(),
                imported.tables(),
                imported.withKey(),
                clock.instant());
    }

    private static @Nullable ArchiveKey key(@Nullable Path file) throws IOException {
        return file == null
                ? null
                : ArchiveKey.parse(Files.readString(file)).orElseThrow(() -> new ArchiveRefused("key", ""));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
