/** Filters of lists that people saved under a name, for themselves or for their organization. */
@NullMarked
@ApplicationModule(
        displayName = "Views",
        allowedDependencies = {"tenancy", "identity", "lists", "web"})
package mk.infocenter.alliances.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
