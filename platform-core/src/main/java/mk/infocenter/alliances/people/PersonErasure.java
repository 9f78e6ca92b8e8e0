package mk.infocenter.alliances.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.drafts.Drafts;
import mk.infocenter.alliances.people.retention.RetentionManagement;
import mk.infocenter.alliances.people.vault.PersonKeys;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.tenancy.UseCase;
import mk.infocenter.alliances.web.Dates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases people for good: destroys the key under which their data is sealed, here and in the history, and the hashes by
 * which they were found. That there was somebody, and what was done when and why, stays readable.
 */
@Service
public class PersonErasure {

    private static final Set<Role> DECIDE = Set.of(Role.ADMINISTRATOR, Role.SYSTEM);

    /** The form in which people are added and changed; any draft of it may be about whoever is erased. */
    static final String FORM = "person";

    private final People people;
    private final Vault vault;
    private final PersonKeys keys;
    private final PersonLookups lookups;
    private final RetentionManagement retention;
    private final Holders holders;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;

    PersonErasure(
            People people,
            Vault vault,
            PersonKeys keys,
            PersonLookups lookups,
            RetentionManagement retention,
            Holders holders,
            Drafts drafts,
            ApplicationEventPublisher events) {
        this.people = people;
        this.vault = vault;
        this.keys = keys;
        this.lookups = lookups;
        this.retention = retention;
        this.holders = holders;
        this.drafts = drafts;
        this.events = events;
    }

    /**
     * Erases the person because they ask for it, or for another reason. Refused to all but administrators, while a duty
     * to keep lasts, and with {@link NamesThePerson} where the reason, which stays in the history, names the person.
     */
    @UseCase("erase-person")
    @Transactional
    public void erase(UUID id, Reason reason) {
        if (!DECIDE.contains(TenantContext.actor().role())) {
            throw new TransitionRefused(
                    TransitionRefused.Why.ROLE, TenantContext.actor().role() + " may not erase people");
        }
        var person = existing(id);
        person.requirePresent();
        NamesThePerson.refuse(reason, vault.open(person));
        var today = LocalDate.now(Dates.ZONE);
        if (!mayGo(id, today)) {
            throw new TransitionRefused(TransitionRefused.Why.STATE, "A duty forbids to erase the person " + id);
        }
        erase(person, today);
    }

    /** People whose periods all ended before this day and who are not held by a duty. */
    @Transactional(readOnly = true)
    public List<UUID> due(LocalDate day) {
        return retention.due(day).stream().filter(person -> mayGo(person, day)).toList();
    }

    /** Erases the person if still due on this day, and tells whether; for the scheduler. */
    @UseCase("erase-due-person")
    @Transactional
    public boolean eraseIfDue(UUID id, LocalDate day) {
        var due = retention.of(id).stream().allMatch(period -> period.over(day)) && mayGo(id, day);
        if (due) {
            erase(existing(id), day);
        }
        return due;
    }

    private void erase(Person person, LocalDate day) {
        holders.erase(person.getId());
        retention.forget(person.getId());
        lookups.forget(person.getId());
        keys.destroy(person.getId());
        drafts.forget(FORM);
        person.erase(day);
        events.publishEvent(new PersonErased(TenantContext.requiredTenant(), person.getId(), TenantContext.actor()));
    }

    private boolean mayGo(UUID person, LocalDate day) {
        return holders.mustKeepUntil(person)
                .filter(until -> !until.isBefore(day))
                .isEmpty();
    }

    private Person existing(UUID id) {
        return people.findById(id).orElseThrow(() -> new NotFound("person " + id));
    }
}
