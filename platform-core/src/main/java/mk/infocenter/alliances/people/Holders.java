package mk.infocenter.alliances.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.alliances.people.PersonalDataHolder.Held;
import mk.infocenter.alliances.people.retention.LegalBasis;
import mk.infocenter.alliances.people.retention.RetentionManagement;
import mk.infocenter.alliances.people.retention.RetentionPeriod;
import org.springframework.stereotype.Component;

/** All modules' records that hold ids of people, asked as one. */
@Component
class Holders {

    private final List<PersonalDataHolder> holders;
    private final RetentionManagement retention;

    Holders(List<PersonalDataHolder> holders, RetentionManagement retention) {
        this.holders = holders;
        this.retention = retention;
    }

    List<Held> held(UUID person) {
        return holders.stream().flatMap(holder -> holder.held(person).stream()).toList();
    }

    /** The latest day of all holders' duties and of a legal obligation among the purposes. */
    Optional<LocalDate> mustKeepUntil(UUID person) {
        return Stream.concat(
                        holders.stream().flatMap(holder -> holder.mustKeepUntil(person).stream()),
                        retention.of(person).stream()
                                .filter(period -> period.basis() == LegalBasis.LEGAL_OBLIGATION)
                                .map(RetentionPeriod::until))
                .max(Comparator.naturalOrder());
    }

    void repoint(UUID from, UUID to) {
        holders.forEach(holder -> holder.repoint(from, to));
    }

    void erase(UUID person) {
        holders.forEach(holder -> holder.erase(person));
    }
}
