package mk.infocenter.alliances.people;

import java.time.LocalDate;
import mk.infocenter.alliances.people.vault.PersonKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * What the scheduler does with the people of the tenant in scope. Each person and each batch is a transaction of its own,
 * so a run that is stopped goes on where it was when it is started again.
 */
@Service
public class PeopleUpkeep {

    private static final Logger log = LoggerFactory.getLogger(PeopleUpkeep.class);
    private static final int BATCH = 1000;

    private final PersonErasure erasure;
    private final PersonKeys keys;
    private final MatchingKeys matching;

    PeopleUpkeep(PersonErasure erasure, PersonKeys keys, MatchingKeys matching) {
        this.erasure = erasure;
        this.keys = keys;
        this.matching = matching;
    }

    /** Erases everybody whom no purpose and no duty keeps on this day any more; how many that were. */
    public int eraseDue(LocalDate day) {
        var erased = (int) erasure.due(day).stream()
                .filter(person -> erasure.eraseIfDue(person, day))
                .count();
        if (erased > 0) {
            log.info("Erased {} people whose retention ended", erased);
        }
        return erased;
    }

    /** Wraps all keys under the key ring's newest key; how many were under an older one, which may go when it is zero. */
    public int rewrapKeys() {
        var all = matching.rewrap();
        int batch;
        do {
            batch = keys.rewrap(BATCH);
            all += batch;
        } while (batch > 0);
        return all;
    }
}
