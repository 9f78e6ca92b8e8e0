package mk.infocenter.alliances.people.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says and changes until when data of the tenant's people is kept. */
@Service
public class RetentionManagement {

    private final Retentions retentions;
    private final Purposes purposes;

    RetentionManagement(Retentions retentions, Purposes purposes) {
        this.retentions = retentions;
        this.purposes = purposes;
    }

    /** Keeps the person's data for the purpose until this day and no longer; who they are is the caller's to know. */
    @Transactional
    public void keep(UUID person, String purpose, LocalDate until) {
        retentions
                .findByPersonIdAndPurpose(person, purpose)
                .ifPresentOrElse(
                        known -> known.keepUntil(until),
                        () -> retentions.save(new Retention(person, purposes.of(purpose), until)));
    }

    /** The same for people who are new. */
    @Transactional
    public void keepNew(Collection<UUID> people, String purpose, LocalDate until) {
        var known = purposes.of(purpose);
        retentions.saveAll(people.stream()
                .map(person -> new Retention(person, known, until))
                .toList());
    }

    /** All periods of the person, the latest first. */
    @Transactional(readOnly = true)
    public List<RetentionPeriod> of(UUID person) {
        return retentions.findByPersonIdOrderByUntilDesc(person).stream()
                .map(Retention::period)
                .toList();
    }

    /** People of whom no purpose keeps data on this day any more. */
    @Transactional(readOnly = true)
    public List<UUID> due(LocalDate day) {
        return retentions.due(day);
    }

    /** Gives one person's periods to another, of each purpose the later one. */
    @Transactional
    public void move(UUID from, UUID to) {
        for (var moved : retentions.findByPersonIdOrderByUntilDesc(from)) {
            var known = retentions.findByPersonIdAndPurpose(to, moved.getPurpose());
            if (known.isEmpty()) {
                moved.moveTo(to);
            } else {
                if (known.get().getUntil().isBefore(moved.getUntil())) {
                    known.get().keepUntil(moved.getUntil());
                }
                retentions.delete(moved);
            }
        }
    }

    @Transactional
    public void forget(UUID person) {
        retentions.deleteAll(retentions.findByPersonIdOrderByUntilDesc(person));
    }
}
