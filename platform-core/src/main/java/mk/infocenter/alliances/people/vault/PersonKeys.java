package mk.infocenter.alliances.people.vault;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.keys.DataKey;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys of the tenant's people, wrapped by the key ring. They are rows without a history: a key that is destroyed is
 * gone, and with it all that was ever sealed by it.
 */
@Component
public class PersonKeys {

    private final JdbcClient database;
    private final KeyRing ring;

    PersonKeys(JdbcClient database, KeyRing ring) {
        this.database = database;
        this.ring = ring;
    }

    public void keep(UUID person, DataKey key) {
        var tenant = TenantContext.requiredTenant();
        database.sql("insert into person_key (tenant_id, id, wrapped) values (:tenant, :id, :wrapped)")
                .param("tenant", tenant)
                .param("id", person)
                .param("wrapped", key.wrapped(ring, context(tenant, person)))
                .update();
    }

    /** The same of many new people, at once. */
    public void keepAll(Map<UUID, DataKey> people) {
        var tenant = TenantContext.requiredTenant();
        database.sql("insert into person_key (tenant_id, id, wrapped)"
                        + " select :tenant, p.id, p.wrapped from unnest(:ids::uuid[], :keys::text[]) as p(id, wrapped)")
                .param("tenant", tenant)
                .param("ids", people.keySet().toArray(UUID[]::new))
                .param(
                        "keys",
                        people.entrySet().stream()
                                .map(person -> person.getValue().wrapped(ring, context(tenant, person.getKey())))
                                .toArray(String[]::new))
                .update();
    }

    /** The key of a person whose data is there; fails for an erased one. */
    public DataKey of(UUID person) {
        return find(person).orElseThrow(() -> new NotFound("key of person " + person));
    }

    public Optional<DataKey> find(UUID person) {
        return database.sql("select wrapped from person_key where tenant_id = :tenant and id = :id")
                .param("tenant", TenantContext.requiredTenant())
                .param("id", person)
                .query(String.class)
                .optional()
                .map(wrapped -> unwrap(person, wrapped));
    }

    /** The key behind its wrapping, for who reads many rows at once. */
    public DataKey unwrap(UUID person, String wrapped) {
        return DataKey.unwrap(ring, wrapped, context(TenantContext.requiredTenant(), person));
    }

    public void destroy(UUID person) {
        database.sql("delete from person_key where tenant_id = :tenant and id = :id")
                .param("tenant", TenantContext.requiredTenant())
                .param("id", person)
                .update();
    }

    /**
     * Wraps keys anew that an older key of the ring wrapped, at most so many in one transaction; zero when all are
     * current. It may be stopped and begun again at any time.
     */
    @Transactional
    public int rewrap(int most) {
        var tenant = TenantContext.requiredTenant();
        var outdated = database.sql("""
                        select id, wrapped from person_key
                        where tenant_id = :tenant and split_part(wrapped, '.', 1) <> :newest
                        order by id limit :most for update skip locked
                        """)
                .param("tenant", tenant)
                .param("newest", ring.newest())
                .param("most", most)
                .query((row, _) -> new Wrapped(row.getObject("id", UUID.class), row.getString("wrapped")))
                .list();
        if (!outdated.isEmpty()) {
            database.sql("""
                            update person_key k set wrapped = w.wrapped
                            from unnest(:ids::uuid[], :keys::text[]) as w(id, wrapped)
                            where k.tenant_id = :tenant and k.id = w.id
                            """)
                    .param("tenant", tenant)
                    .param("ids", outdated.stream().map(Wrapped::id).toArray(UUID[]::new))
                    .param(
                            "keys",
                            outdated.stream()
                                    .map(key -> unwrap(key.id, key.wrapped).wrapped(ring, context(tenant, key.id)))
                                    .toArray(String[]::new))
                    .update();
        }
        return outdated.size();
    }

    private record Wrapped(UUID id, String wrapped) {}

    /** What a person's key is wrapped for. */
    public static String context(String tenant, UUID person) {
        return "person-key/1|" + tenant + "|" + person;
    }
}
