package mk.infocenter.alliances.people;

import com.ibm.icu.text.Collator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.alliances.people.PersonLookups.Kind;
import mk.infocenter.alliances.people.vault.EmailAddress;
import mk.infocenter.alliances.people.vault.PersonKeys;
import mk.infocenter.alliances.people.vault.PhoneNumber;
import mk.infocenter.alliances.tenancy.SearchKey;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds and names people of the tenant in scope. Names are sealed, so a search by words opens every person of the tenant
 * in memory; an e-mail address or a telephone number is found by its keyed hash.
 */
@Service
@Transactional(readOnly = true)
public class PersonDirectory {

    private static final String SELECT = """
            select p.id, p.version, p.sealed, p.erased_on, k.wrapped
            from person p left join person_key k on k.tenant_id = p.tenant_id and k.id = p.id
            """;

    private final JdbcClient database;
    private final PersonKeys keys;
    private final PersonLookups lookups;
    private final Vault vault;

    PersonDirectory(JdbcClient database, PersonKeys keys, PersonLookups lookups, Vault vault) {
        this.database = database;
        this.keys = keys;
        this.lookups = lookups;
        this.vault = vault;
    }

    /** A page of the people who are there, the newest first, after the last one of the page before. */
    public List<PersonSummary> newest(@Nullable UUID before, int size) {
        return database.sql(SELECT + """
                        where p.tenant_id = :tenant and p.state = 'PRESENT'
                          and (cast(:before as uuid) is null or p.id < :before)
                        order by p.id desc limit :size
                        """)
                .param("tenant", TenantContext.requiredTenant())
                .param("before", before)
                .param("size", size)
                .query(this::summary)
                .list();
    }

    public long count() {
        return database.sql("select count(*) from person where tenant_id = :tenant and state = 'PRESENT'")
                .param("tenant", TenantContext.requiredTenant())
                .query(Long.class)
                .single();
    }

    /**
     * Everybody whose name, work or e-mail address has all the words, in any script, sorted by name; or who has exactly
     * this telephone number. The first search by a hash makes the key of the hashes.
     */
    @Transactional
    public List<PersonSummary> search(String typed) {
        var phone = typed.matches("[+\\d][\\d /().-]{5,}") ? PhoneNumber.normalized(typed) : Optional.<String>empty();
        if (phone.isPresent()) {
            return List.copyOf(named(lookups.find(Kind.PHONE, phone.get())).values());
        }
        var email = EmailAddress.normalized(typed);
        if (email.isPresent()) {
            return List.copyOf(named(lookups.find(Kind.EMAIL, email.get())).values());
        }
        var words = Arrays.stream(SearchKey.of(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return all().filter(person -> person.entry.matches(words))
                .map(Found::summary)
                .sorted(byName())
                .toList();
    }

    /** Who has the same e-mail address or telephone number as this data, which need not be normalized. */
    @Transactional
    public List<PersonSummary> sameContact(PersonalData data) {
        var ids = Stream.concat(
                        Optional.ofNullable(data.email()).flatMap(EmailAddress::normalized).stream()
                                .flatMap(value -> lookups.find(Kind.EMAIL, value).stream()),
                        Optional.ofNullable(data.phone()).flatMap(PhoneNumber::normalized).stream()
                                .flatMap(value -> lookups.find(Kind.PHONE, value).stream()))
                .distinct()
                .toList();
        return List.copyOf(named(ids).values());
    }

    /** People by ids, in one statement; the id of a merged record leads to the kept one. Unknown ids are left out. */
    public Map<UUID, PersonSummary> named(Collection<UUID> ids) {
        var found = new LinkedHashMap<UUID, PersonSummary>();
        database.sql("""
                        select a.id as asked, p.id, p.version, p.sealed, p.erased_on, k.wrapped
                        from person a
                          join person p on p.tenant_id = a.tenant_id and p.id = coalesce(a.merged_into, a.id)
                          left join person_key k on k.tenant_id = p.tenant_id and k.id = p.id
                        where a.tenant_id = :tenant and a.id = any(:ids) order by a.id
                        """)
                .param("tenant", TenantContext.requiredTenant())
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject("asked", UUID.class), summary(row, 0));
                });
        return found;
    }

    /** Groups of records that may be one person: an equal address or number, or names that differ in spelling only. */
    public List<List<PersonSummary>> duplicates() {
        var people = new HashMap<UUID, PersonSummary>();
        var byName = new LinkedHashMap<String, List<UUID>>();
        all().forEach(person -> {
            people.put(person.id, person.summary());
            byName.computeIfAbsent(SimilarNames.key(person.entry.foldedName()), _ -> new ArrayList<>())
                    .add(person.id);
        });
        return Stream.concat(lookups.shared().stream(), byName.values().stream())
                .filter(same -> same.size() > 1)
                .map(same -> same.stream().sorted().toList())
                .distinct()
                .map(same -> same.stream()
                        .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                        .toList())
                .toList();
    }

    /** A person who is there, with the words by which they are found. */
    private record Found(UUID id, int version, VaultEntry entry) {

        PersonSummary summary() {
            return new PersonSummary(id, version, entry.data(), null);
        }
    }

    private Stream<Found> all() {
        return database
                .sql(SELECT + "where p.tenant_id = :tenant and p.state = 'PRESENT'")
                .param("tenant", TenantContext.requiredTenant())
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Found(id, row.getInt("version"), open(id, row));
                })
                .list()
                .stream();
    }

    private static Comparator<PersonSummary> byName() {
        return Comparator.comparing(PersonSummary::name, Collator.getInstance(Locale.of("mk"))::compare)
                .thenComparing(PersonSummary::id);
    }

    private PersonSummary summary(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PersonSummary(
                id,
                row.getInt("version"),
                row.getString("wrapped") == null ? null : open(id, row).data(),
                row.getObject("erased_on", LocalDate.class));
    }

    private VaultEntry open(UUID id, ResultSet row) throws SQLException {
        return vault.open(keys.unwrap(id, row.getString("wrapped")), id, row.getBytes("sealed"));
    }
}
