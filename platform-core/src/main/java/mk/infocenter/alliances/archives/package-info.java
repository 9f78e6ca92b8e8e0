/** Everything that an organization has on the platform in one file: written, checked, handed over and read in elsewhere. */
@NullMarked
@ApplicationModule(
        displayName = "Archives",
        allowedDependencies = {"database", "keys", "tenancy", "jobs", "identity", "identity :: events", "audit", "web"})
package mk.infocenter.alliances.archives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
