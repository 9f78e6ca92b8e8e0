/** What every resource for programs shares: problems, pages, versions, keys against doing twice, limits, the document. */
@NullMarked
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {"database", "tenancy", "limits", "identity", "web", "audit", "jobs"})
package mk.infocenter.alliances.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
