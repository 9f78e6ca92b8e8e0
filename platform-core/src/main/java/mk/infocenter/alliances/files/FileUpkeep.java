package mk.infocenter.alliances.files;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets files of the tenant in scope for good: content, key and row go, the history stays and names the hash. */
@Service
public class FileUpkeep {

    /** How long an upload waits for its record, and a removed file for whoever wants it back. */
    static final Duration GRACE = Duration.ofDays(1);

    private static final Logger log = LoggerFactory.getLogger(FileUpkeep.class);
    private static final Limit AT_ONCE = Limit.of(100);

    private final StoredFiles files;
    private final FileStore store;
    private final FileKeys keys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FileUpkeep(
            StoredFiles files, FileStore store, FileKeys keys, PlatformTransactionManager transactions, Clock clock) {
        this.files = files;
        this.store = store;
        this.keys = keys;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Forgets what nobody holds any more and what its purpose keeps no longer on this day; each file by itself. */
    public int run(LocalDate day) {
        var forgotten = 0;
        while (keys.rewrap(AT_ONCE.max()) > 0) {
            // Batch by batch, so that a stopped run goes on where it was.
        }
        for (var due = due(day); !due.isEmpty(); due = due(day)) {
            for (var file : due) {
                transaction.executeWithoutResult(_ -> forget(file));
                forgotten++;
            }
        }
        if (forgotten > 0) {
            log.info("Forgot {} files", forgotten);
        }
        return forgotten;
    }

    private List<UUID> due(LocalDate day) {
        return Objects.requireNonNull(transaction.execute(_ -> Stream.concat(
                        files.left(clock.instant().minus(GRACE), AT_ONCE).stream(), files.due(day, AT_ONCE).stream())
                .distinct()
                .toList()));
    }

    /** Nothing of it can be read any more, in whatever copy of the database. */
    void forget(UUID id) {
        files.findById(id).ifPresent(file -> {
            keys.destroy(id);
            store.delete(file.getStorage());
            files.delete(file);
        });
    }
}
