/** The history of every record: who changed what, when and why, and how the record looked at any moment. */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"tenancy", "identity", "web"})
package mk.infocenter.alliances.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
