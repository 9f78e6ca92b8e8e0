/** Finds records of all modules by their words, in any script, and nobody finds what they could not open. */
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"database", "tenancy", "limits", "jobs", "identity", "audit", "web"})
package mk.infocenter.alliances.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
