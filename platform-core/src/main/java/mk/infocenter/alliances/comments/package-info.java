/** What members of an organization say to each other about its records. */
@NullMarked
@ApplicationModule(
        displayName = "Comments",
        allowedDependencies = {"database", "tenancy", "mail", "identity", "audit", "search", "web"})
package mk.infocenter.alliances.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
