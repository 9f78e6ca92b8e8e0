package mk.infocenter.alliances.archives;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the bytes of archives in parts, each of a transaction of its own, and the key of each one. */
@Component
class ArchiveStore {

    private static final int PART = 1 << 20;

    private final JdbcClient database;
    private final ScopedWork work;
    private final KeyRing ring;

    ArchiveStore(JdbcClient database, ScopedWork work, KeyRing ring) {
        this.database = database;
        this.work = work;
        this.ring = ring;
    }

    void keep(UUID archive, ArchiveKey key) {
        var tenant = TenantContext.requiredTenant();
        database.sql("insert into archive_key (tenant_id, id, sealed) values (:tenant, :id, :sealed)")
                .param("tenant", tenant)
                .param("id", archive)
                .param("sealed", ring.seal(key.secret(), context(tenant, archive)))
                .update();
    }

    Optional<ArchiveKey> key(UUID archive) {
        var tenant = TenantContext.requiredTenant();
        return database.sql("select sealed from archive_key where tenant_id = :tenant and id = :id")
                .param("tenant", tenant)
                .param("id", archive)
                .query(String.class)
                .optional()
                .map(value -> new ArchiveKey(ring.open(value, context(tenant, archive))));
    }

    void remove(UUID archive) {
        for (var statement : new String[] {
            "delete from archive_part where tenant_id = :tenant and archive_id = :id",
            "delete from archive_key where tenant_id = :tenant and id = :id"
        }) {
            database.sql(statement)
                    .param("tenant", TenantContext.requiredTenant())
                    .param("id", archive)
                    .update();
        }
    }

    /** Where the archive is written to, from the beginning, whatever an earlier attempt has left. */
    Parts write(UUID archive) {
        var scope = new Scope.Tenant(TenantContext.requiredTenant());
        work.in(
                scope,
                () -> database.sql("delete from archive_part where tenant_id = :tenant and archive_id = :id")
                        .param("tenant", scope.key())
                        .param("id", archive)
                        .update());
        return new Parts(scope, archive);
    }

    void read(UUID archive, OutputStream target) throws IOException {
        var scope = new Scope.Tenant(TenantContext.requiredTenant());
        for (var number = 0; ; number++) {
            var wanted = number;
            Optional<byte[]> part = work.in(
                    scope,
                    () -> database.sql("select bytes from archive_part"
                                    + " where tenant_id = :tenant and archive_id = :id and number = :number")
                            .param("tenant", scope.key())
                            .param("id", archive)
                            .param("number", wanted)
                            .query((row, _) -> row.getBytes(1))
                            .optional());
            if (part.isEmpty()) {
                return;
            }
            target.write(part.get());
        }
    }

    private static String context(String tenant, UUID archive) {
        return "archive-key|" + tenant + "|" + archive;
    }

    /** Writes a part whenever there is enough for one. */
    final class Parts extends OutputStream {

        private final Scope.Tenant scope;
        private final UUID archive;
        private final byte[] waiting = new byte[PART];
        private int length;
        private int number;
        private long bytes;

        Parts(Scope.Tenant scope, UUID archive) {
            this.scope = scope;
            this.archive = archive;
        }

        long bytes() {
            return bytes;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] more, int from, int count) {
            var done = 0;
            while (done < count) {
                var now = Math.min(count - done, PART - length);
                System.arraycopy(more, from + done, waiting, length, now);
                length += now;
                done += now;
                if (length == PART) {
                    put();
                }
            }
            bytes += count;
        }

        @Override
        public void close() {
            if (length > 0) {
                put();
            }
        }

        private void put() {
            var part = Arrays.copyOf(waiting, length);
            work.in(
                    scope,
                    () -> database.sql("insert into archive_part (tenant_id, archive_id, number, bytes)"
                                    + " values (:tenant, :id, :number, :bytes)")
                            .param("tenant", scope.key())
                            .param("id", archive)
                            .param("number", number)
                            .param("bytes", part)
                            .update());
            number++;
            length = 0;
        }
    }
}
