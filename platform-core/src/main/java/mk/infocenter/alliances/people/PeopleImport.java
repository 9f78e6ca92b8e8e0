package mk.infocenter.alliances.people;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mk.infocenter.alliances.keys.DataKey;
import mk.infocenter.alliances.people.PersonLookups.Kind;
import mk.infocenter.alliances.people.retention.RetentionManagement;
import mk.infocenter.alliances.people.vault.PersonKeys;
import mk.infocenter.alliances.tenancy.UseCase;
import org.hibernate.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes many people into the vault at once, by the rules that hold for each and in few statements. */
@Service
public class PeopleImport {

    private static final int AT_ONCE = 200;

    private final People people;
    private final Vault vault;
    private final PersonKeys keys;
    private final PersonLookups lookups;
    private final Intake intake;
    private final RetentionManagement retention;
    private final EntityManager entities;

    PeopleImport(
            People people,
            Vault vault,
            PersonKeys keys,
            PersonLookups lookups,
            Intake intake,
            RetentionManagement retention,
            EntityManager entities) {
        this.people = people;
        this.vault = vault;
        this.keys = keys;
        this.lookups = lookups;
        this.intake = intake;
        this.retention = retention;
        this.entities = entities;
    }

    /** The data as the vault would keep it; fails with {@link InvalidPersonalData}. */
    public PersonalData check(PersonalData given) {
        return intake.check(given);
    }

    /** Positions of those whose e-mail address or telephone number somebody of the tenant has; all were checked. */
    @Transactional
    public Set<Integer> known(List<PersonalData> checked) {
        var emails = known(Kind.EMAIL, checked);
        var phones = known(Kind.PHONE, checked);
        return IntStream.range(0, checked.size())
                .filter(at -> emails.contains(checked.get(at).email())
                        || phones.contains(checked.get(at).phone()))
                .boxed()
                .collect(Collectors.toSet());
    }

    private Set<String> known(Kind kind, List<PersonalData> checked) {
        return lookups.known(
                kind, checked.stream().map(kind::of).filter(Objects::nonNull).toList());
    }

    /** Keeps all of them for a purpose until a day, or none. */
    @UseCase("import-people")
    @Transactional
    public void add(List<PersonalData> given, String purpose, LocalDate until) {
        entities.unwrap(Session.class).setJdbcBatchSize(AT_ONCE);
        var fresh = new LinkedHashMap<UUID, DataKey>();
        var kept = new LinkedHashMap<UUID, PersonalData>();
        var rows = new ArrayList<Person>();
        for (var one : given) {
            var data = intake.check(one);
            var key = DataKey.fresh();
            var person = new Person(id -> vault.seal(key, id, data));
            fresh.put(person.getId(), key);
            kept.put(person.getId(), data);
            rows.add(person);
        }
        people.saveAllAndFlush(rows);
        keys.keepAll(fresh);
        lookups.writeAll(kept);
        retention.keepNew(fresh.keySet(), purpose, until);
    }
}
