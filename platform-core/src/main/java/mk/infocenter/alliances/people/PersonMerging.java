package mk.infocenter.alliances.people;

import java.util.UUID;
import mk.infocenter.alliances.people.retention.RetentionManagement;
import mk.infocenter.alliances.people.vault.PersonKeys;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes two records of the same person one. It can't be undone: the merged record's key is destroyed. */
@Service
public class PersonMerging {

    private final People people;
    private final Vault vault;
    private final PersonKeys keys;
    private final PersonLookups lookups;
    private final RetentionManagement retention;
    private final Holders holders;
    private final ApplicationEventPublisher events;

    PersonMerging(
            People people,
            Vault vault,
            PersonKeys keys,
            PersonLookups lookups,
            RetentionManagement retention,
            Holders holders,
            ApplicationEventPublisher events) {
        this.people = people;
        this.vault = vault;
        this.keys = keys;
        this.lookups = lookups;
        this.retention = retention;
        this.holders = holders;
        this.events = events;
    }

    /** Two records side by side, and what the kept one would then say. */
    public record Comparison(PersonSummary kept, PersonSummary merged, PersonalData result) {}

    @Transactional(readOnly = true)
    public Comparison compare(UUID keptId, UUID mergedId) {
        var kept = present(keptId);
        var merged = present(mergedId);
        var mine = vault.open(kept);
        var theirs = vault.open(merged);
        return new Comparison(
                new PersonSummary(keptId, kept.getVersion(), mine, null),
                new PersonSummary(mergedId, merged.getVersion(), theirs, null),
                mine.completedBy(theirs));
    }

    /**
     * Keeps the one record, completed by the other, which from now on is an alias of it. The versions are those that were
     * compared; the reason must not name the person ({@link NamesThePerson}).
     */
    @UseCase("merge-people")
    @Transactional
    public void merge(UUID keptId, int keptVersion, UUID mergedId, int mergedVersion, Reason reason) {
        var kept = present(keptId);
        var merged = present(mergedId);
        var result = vault.open(kept).completedBy(vault.open(merged));
        NamesThePerson.refuse(reason, vault.open(merged));
        NamesThePerson.refuse(reason, result);
        merged.mergeInto(kept, mergedVersion);
        people.findByMergedInto(mergedId).forEach(alias -> alias.follow(kept));
        kept.rewrite(keptVersion, vault.seal(keys.of(keptId), keptId, result));
        holders.repoint(mergedId, keptId);
        retention.move(mergedId, keptId);
        lookups.forget(mergedId);
        lookups.write(keptId, result);
        keys.destroy(mergedId);
        events.publishEvent(new PeopleMerged(TenantContext.requiredTenant(), keptId, mergedId, TenantContext.actor()));
    }

    private Person present(UUID id) {
        var person = people.findById(id).orElseThrow(() -> new NotFound("person " + id));
        person.requirePresent();
        return person;
    }
}
