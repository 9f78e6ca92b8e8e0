package mk.infocenter.alliances.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contents as rows of chunks. They have no history: the one of their file names their hash. */
@Component
class FileChunks implements FileStore {

    private static final int CHUNK = 256 * 1024;

    private final JdbcClient database;
    private final ScopedWork work;

    FileChunks(JdbcClient database, ScopedWork work) {
        this.database = database;
        this.work = work;
    }

    @Override
    public void write(UUID name, InputStream content) throws IOException {
        var chunk = content.readNBytes(CHUNK);
        for (var number = 0; chunk.length > 0; number++) {
            database.sql("insert into file_chunk (tenant_id, storage, number, bytes)"
                            + " values (:tenant, :storage, :number, :bytes)")
                    .param("tenant", TenantContext.requiredTenant())
                    .param("storage", name)
                    .param("number", number)
                    .param("bytes", chunk)
                    .update();
            chunk = content.readNBytes(CHUNK);
        }
    }

    @Override
    public InputStream read(UUID name) {
        var scope = TenantContext.scope().orElseThrow();
        return new Chunks(number -> chunk(scope, name, number));
    }

    @Override
    public void delete(UUID name) {
        database.sql("delete from file_chunk where tenant_id = :tenant and storage = :storage")
                .param("tenant", TenantContext.requiredTenant())
                .param("storage", name)
                .update();
    }

    private byte @Nullable [] chunk(Scope scope, UUID name, int number) {
        return work.in(
                scope,
                () -> database.sql("select bytes from file_chunk"
                                + " where tenant_id = :tenant and storage = :storage and number = :number")
                        .param("tenant", scope.tenant())
                        .param("storage", name)
                        .param("number", number)
                        .query(byte[].class)
                        .optional()
                        .orElse(null));
    }

    private interface Source {
        byte @Nullable [] chunk(int number);
    }

    /** The chunks one by one, each read when it is asked for. */
    private static final class Chunks extends InputStream {

        private final Source source;
        private int number;
        private boolean ended;
        private InputStream current = InputStream.nullInputStream();

        Chunks(Source source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = current.read(bytes, offset, length);
            while (read < 0 && !ended) {
                next();
                read = current.read(bytes, offset, length);
            }
            return read;
        }

        private void next() {
            var chunk = source.chunk(number);
            number++;
            ended = chunk == null || chunk.length < CHUNK;
            current = new ByteArrayInputStream(chunk == null ? new byte[0] : chunk);
        }
    }
}
