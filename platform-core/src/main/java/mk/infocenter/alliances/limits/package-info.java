/** How often something may be tried: by address, by account, by organization; counted in the database for all nodes. */
@NullMarked
@ApplicationModule(
        displayName = "Limits",
        allowedDependencies = {"database", "tenancy", "jobs"})
package mk.infocenter.alliances.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
