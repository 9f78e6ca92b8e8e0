/** The history of every record, and of who looked: who changed what, when and why, and who from outside read it. */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"tenancy", "lists", "limits", "identity", "identity :: events", "web"})
package mk.infocenter.alliances.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
