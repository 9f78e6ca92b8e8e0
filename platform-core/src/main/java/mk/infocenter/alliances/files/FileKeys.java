package mk.infocenter.alliances.files;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.keys.DataKey;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys of files with personal data, wrapped by the key ring, and beside each the file's name, sealed. They are rows
 * without a history: a key that is destroyed is gone, and with it content and name.
 */
@Component
class FileKeys {

    private final JdbcClient database;
    private final KeyRing ring;

    FileKeys(JdbcClient database, KeyRing ring) {
        this.database = database;
        this.ring = ring;
    }

    void keep(UUID file, DataKey key, String name) {
        database.sql("insert into file_key (tenant_id, id, wrapped, sealed_name)"
                        + " values (:tenant, :id, :wrapped, :name)")
                .param("tenant", TenantContext.requiredTenant())
                .param("id", file)
                .param("wrapped", key.wrapped(ring, context("file-key/1", file)))
                .param("name", key.seal(name.getBytes(StandardCharsets.UTF_8), context("file-name/1", file)))
                .update();
    }

    DataKey of(UUID file) {
        return database.sql("select wrapped from file_key where tenant_id = :tenant and id = :id")
                .param("tenant", TenantContext.requiredTenant())
                .param("id", file)
                .query(String.class)
                .optional()
                .map(wrapped -> unwrap(file, wrapped))
                .orElseThrow(() -> new NotFound("key of file " + file));
    }

    /** The names of these files, in one statement; those without a key are left out. */
    Map<UUID, String> names(Collection<UUID> files) {
        return database
                .sql("select id, wrapped, sealed_name from file_key where tenant_id = :tenant and id = any(:ids)")
                .param("tenant", TenantContext.requiredTenant())
                .param("ids", files.toArray(UUID[]::new))
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    var name = unwrap(id, row.getString("wrapped"))
                            .open(row.getBytes("sealed_name"), context("file-name/1", id));
                    return Map.entry(id, new String(name, StandardCharsets.UTF_8));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The files that name the person. */
    List<UUID> naming(UUID person) {
        return database.sql(
                        "select id from file where tenant_id = :tenant and people @> array[cast(:person as text)] order by id")
                .param("tenant", TenantContext.requiredTenant())
                .param("person", person.toString())
                .query(UUID.class)
                .list();
    }

    void destroy(UUID file) {
        database.sql("delete from file_key where tenant_id = :tenant and id = :id")
                .param("tenant", TenantContext.requiredTenant())
                .param("id", file)
                .update();
    }

    /** Wraps keys anew that an older key of the ring wrapped, at most so many; zero when all are current. */
    @Transactional
    public int rewrap(int most) {
        var outdated = database.sql("""
                        select id, wrapped from file_key
                        where tenant_id = :tenant and split_part(wrapped, '.', 1) <> :newest
                        order by id limit :most for update skip locked
                        """)
                .param("tenant", TenantContext.requiredTenant())
                .param("newest", ring.newest())
                .param("most", most)
                .query((row, _) -> new Wrapped(row.getObject("id", UUID.class), row.getString("wrapped")))
                .list();
        for (var key : outdated) {
            database.sql("update file_key set wrapped = :wrapped where tenant_id = :tenant and id = :id")
                    .param("tenant", TenantContext.requiredTenant())
                    .param("id", key.id)
                    .param("wrapped", unwrap(key.id, key.wrapped).wrapped(ring, context("file-key/1", key.id)))
                    .update();
        }
        return outdated.size();
    }

    private record Wrapped(UUID id, String wrapped) {}

    private DataKey unwrap(UUID file, String wrapped) {
        return DataKey.unwrap(ring, wrapped, context("file-key/1", file));
    }

    static String context(String kind, UUID file) {
        return context(kind, TenantContext.requiredTenant(), file);
    }

    static String context(String kind, String tenant, UUID file) {
        return kind + "|" + tenant + "|" + file;
    }
}
