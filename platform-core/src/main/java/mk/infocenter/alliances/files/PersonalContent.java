package mk.infocenter.alliances.files;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * That a file holds personal data: it is sealed by a key of its own, which is destroyed with it.
 *
 * @param people of the vault whom it names; may be empty
 * @param purpose code of what it is kept for
 * @param until the last day on which it is kept
 */
public record PersonalContent(Set<UUID> people, String purpose, LocalDate until) {

    public PersonalContent {
        people = Set.copyOf(people);
    }
}
