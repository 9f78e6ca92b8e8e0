package mk.infocenter.alliances.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keyed hashes of the tenant's people's addresses and numbers, by which equal ones are found without opening any. */
@Component
class PersonLookups {

    private static final String PURPOSE = "people";

    /** What is hashed. */
    enum Kind {
        EMAIL,
        PHONE;

        /** The value of this kind, null where there is none. */
        @Nullable String of(PersonalData data) {
            return this == EMAIL ? data.email() : data.phone();
        }
    }

    private final JdbcClient database;
    private final MatchingKeys keys;

    PersonLookups(JdbcClient database, MatchingKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    void write(UUID person, PersonalData data) {
        forget(person);
        for (var kind : Kind.values()) {
            write(person, kind, kind.of(data));
        }
    }

    /** The same of new people, at once. */
    void writeAll(Map<UUID, PersonalData> people) {
        for (var kind : Kind.values()) {
            var ids = new ArrayList<UUID>();
            var values = new ArrayList<String>();
            people.forEach((id, data) -> {
                var value = kind.of(data);
                if (value != null) {
                    ids.add(id);
                    values.add(kind + ":" + value);
                }
            });
            database.sql(
                            "insert into person_lookup (tenant_id, person_id, kind, hash)"
                                    + " select :tenant, p.id, :kind, p.hash from unnest(:ids::uuid[], :hashes::text[]) as p(id, hash)")
                    .param("tenant", TenantContext.requiredTenant())
                    .param("kind", kind.name())
                    .param("ids", ids.toArray(UUID[]::new))
                    .param("hashes", keys.hashes(PURPOSE, values).toArray(String[]::new))
                    .update();
        }
    }

    /** Which of the normalized values somebody has. */
    Set<String> known(Kind kind, List<String> values) {
        var hashes = keys.hashes(
                PURPOSE, values.stream().map(value -> kind + ":" + value).toList());
        var found = Set.copyOf(database.sql("select distinct hash from person_lookup"
                        + " where tenant_id = :tenant and kind = :kind and hash = any(:hashes)")
                .param("tenant", TenantContext.requiredTenant())
                .param("kind", kind.name())
                .param("hashes", hashes.toArray(String[]::new))
                .query(String.class)
                .list());
        return IntStream.range(0, values.size())
                .filter(at -> found.contains(hashes.get(at)))
                .mapToObj(values::get)
                .collect(Collectors.toSet());
    }

    void forget(UUID person) {
        database.sql("delete from person_lookup where tenant_id = :tenant and person_id = :person")
                .param("tenant", TenantContext.requiredTenant())
                .param("person", person)
                .update();
    }

    /** People with this normalized value. */
    List<UUID> find(Kind kind, String value) {
        return database.sql("""
                        select person_id from person_lookup
                        where tenant_id = :tenant and kind = :kind and hash = :hash order by person_id
                        """)
                .param("tenant", TenantContext.requiredTenant())
                .param("kind", kind.name())
                .param("hash", hash(kind, value))
                .query(UUID.class)
                .list();
    }

    /** Groups of people with an equal value. */
    List<List<UUID>> shared() {
        return database.sql("""
                        select array_agg(person_id order by person_id) from person_lookup
                        where tenant_id = :tenant group by kind, hash having count(*) > 1
                        """)
                .param("tenant", TenantContext.requiredTenant())
                .query((row, _) -> List.of((UUID[]) row.getArray(1).getArray()))
                .list();
    }

    private void write(UUID person, Kind kind, @Nullable String value) {
        if (value != null) {
            database.sql("insert into person_lookup (tenant_id, person_id, kind, hash)"
                            + " values (:tenant, :person, :kind, :hash)")
                    .param("tenant", TenantContext.requiredTenant())
                    .param("person", person)
                    .param("kind", kind.name())
                    .param("hash", hash(kind, value))
                    .update();
        }
    }

    private String hash(Kind kind, String value) {
        return keys.hash(PURPOSE, kind + ":" + value);
    }
}
