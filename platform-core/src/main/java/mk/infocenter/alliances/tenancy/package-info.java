/** Who acts, in whose data and why: tenants, the scope of a unit of work, and the database connection that follows it. */
@NullMarked
@ApplicationModule(displayName = "Tenancy", allowedDependencies = "database")
package mk.infocenter.alliances.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
