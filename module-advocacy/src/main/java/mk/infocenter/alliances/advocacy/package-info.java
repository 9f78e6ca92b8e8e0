/** Advocacy: campaigns and petitions of the network. */
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "organizations"})
package mk.infocenter.alliances.advocacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
