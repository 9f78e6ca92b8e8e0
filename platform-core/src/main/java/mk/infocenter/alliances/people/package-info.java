/** The vault: the one place for personal data of citizens, participants and contacts; other modules hold ids of persons. */
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"database", "keys", "tenancy", "lists", "drafts", "identity", "audit", "web"})
package mk.infocenter.alliances.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
