package mk.infocenter.alliances.people;

import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.keys.DataKey;
import mk.infocenter.alliances.people.retention.RetentionManagement;
import mk.infocenter.alliances.people.vault.PersonKeys;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, opens and changes people of the tenant in scope. */
@Service
public class PersonManagement {

    private final People people;
    private final Vault vault;
    private final PersonKeys keys;
    private final PersonLookups lookups;
    private final Intake intake;
    private final RetentionManagement retention;
    private final Holders holders;
    private final ApplicationEventPublisher events;

    PersonManagement(
            People people,
            Vault vault,
            PersonKeys keys,
            PersonLookups lookups,
            Intake intake,
            RetentionManagement retention,
            Holders holders,
            ApplicationEventPublisher events) {
        this.people = people;
        this.vault = vault;
        this.keys = keys;
        this.lookups = lookups;
        this.intake = intake;
        this.retention = retention;
        this.holders = holders;
        this.events = events;
    }

    /**
     * Keeps a person for a purpose until a day; gives the id by which other records name them. Fails with
     * {@link InvalidPersonalData} at the fields that are wrong.
     */
    @UseCase("add-person")
    @Transactional
    public UUID add(PersonalData given, String purpose, LocalDate until) {
        var data = intake.check(given);
        var key = DataKey.fresh();
        var person = people.saveAndFlush(new Person(id -> vault.seal(key, id, data)));
        keys.keep(person.getId(), key);
        lookups.write(person.getId(), data);
        retention.keep(person.getId(), purpose, until);
        return person.getId();
    }

    /** Replaces all data; fails with {@link mk.infocenter.alliances.tenancy.StaleVersion} where it changed meanwhile. */
    @UseCase("edit-person")
    @Transactional
    public void edit(UUID id, int version, PersonalData given) {
        var data = intake.check(given);
        var person = existing(id);
        person.requirePresent();
        person.rewrite(version, vault.seal(keys.of(id), id, data));
        lookups.write(id, data);
    }

    /** Keeps the data of somebody who is there for a purpose until this day and no longer. */
    @UseCase("set-retention")
    @Transactional
    public void keep(UUID id, String purpose, LocalDate until) {
        existing(id).requirePresent();
        retention.keep(id, purpose, until);
    }

    /** All of a person, for somebody's eyes; whoever asks by the id of a merged record gets the kept one. */
    @Transactional
    public PersonRecord open(UUID id) {
        var person = existing(id);
        if (person.getMergedInto() != null) {
            return open(person.getMergedInto());
        }
        if (person.status() == PersonState.PRESENT) {
            events.publishEvent(new PersonOpened(TenantContext.requiredTenant(), id, TenantContext.actor()));
        }
        return record(person);
    }

    /** The same for the person themselves, who asked for it (GDPR article 15). */
    @Transactional
    public PersonRecord export(UUID id) {
        var person = existing(id);
        person.requirePresent();
        events.publishEvent(new PersonExported(TenantContext.requiredTenant(), id, TenantContext.actor()));
        return record(person);
    }

    private PersonRecord record(Person person) {
        return new PersonRecord(
                person.getId(),
                person.getVersion(),
                person.status() == PersonState.PRESENT ? vault.open(person) : null,
                person.getErasedOn(),
                retention.of(person.getId()),
                holders.held(person.getId()),
                holders.mustKeepUntil(person.getId()).orElse(null));
    }

    private Person existing(UUID id) {
        return people.findById(id).orElseThrow(() -> new NotFound("person " + id));
    }
}
