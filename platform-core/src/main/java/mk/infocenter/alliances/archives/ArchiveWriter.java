package mk.infocenter.alliances.archives;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.keys.SigningKeys;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSnapshot;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes the archive of the tenant in scope: every row of every table as of one moment, and the signed manifest. */
@Component
class ArchiveWriter {

    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";
    static final String PUBLIC_KEY = "public-key.pem";
    static final String GUIDE = "READ-ME.txt";

    private final TenantSnapshot snapshot;
    private final TenantRegistry tenants;
    private final RowFiles files;
    private final Accounts accounts;
    private final SigningKeys signing;
    private final Clock clock;

    ArchiveWriter(
            TenantSnapshot snapshot,
            TenantRegistry tenants,
            RowFiles files,
            Accounts accounts,
            SigningKeys signing,
            Clock clock) {
        this.snapshot = snapshot;
        this.tenants = tenants;
        this.files = files;
        this.accounts = accounts;
        this.signing = signing;
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param manifest SHA-256 of it, by which the archive is known from then on
     */
    record Written(String manifest, long rows, int tables) {}

    /** Told after each table. */
    interface Watcher {
        void wrote(int tables, int ofTables);
    }

    Written write(ArchiveKey key, OutputStream target, Watcher watcher) throws IOException {
        return snapshot.read(rows -> {
            var tenant = TenantContext.requiredTenant();
            var taken = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var tables = Catalogue.tables(rows);
            rows.sql("set local timezone to 'UTC'").update();
            var zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
            var members = new ArrayList<Manifest.Member>();
            members.add(guide(zip));
            for (var table : tables) {
                zip.putNextEntry(entry(RowFiles.nameOf(table)));
                members.add(files.write(rows, table, tenant, key, zip));
                watcher.wrote(members.size() - 1, tables.size());
            }
            zip.putNextEntry(entry(AccountFile.NAME));
            members.add(AccountFile.write(AccountFile.referred(rows, tables, tenant), accounts::profiles, key, zip));
            var name = tenants.find(tenant).orElseThrow().name().texts();
            var manifest = new Manifest(Manifest.FORMAT, tenant, name, taken, key.check(), members);
            sign(zip, manifest.written());
            zip.finish();
            return new Written(Measured.hash(manifest.written()), manifest.rows(), tables.size());
        });
    }

    private static Manifest.Member guide(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(entry(GUIDE));
        var measured = new Measured(zip);
        try (var text = new ClassPathResource("archives/READ-ME.txt").getInputStream()) {
            text.transferTo(measured);
        }
        return measured.member(GUIDE, 0);
    }

    private void sign(ZipOutputStream zip, byte[] manifest) throws IOException {
        put(zip, MANIFEST, manifest);
        put(zip, SIGNATURE, signing.sign(manifest));
        put(zip, PUBLIC_KEY, signing.publicKey().getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(content);
    }

    /** The moment of writing would make two archives of the same rows differ. */
    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        return entry;
    }
}
