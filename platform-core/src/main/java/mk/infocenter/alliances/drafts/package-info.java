/** What people have typed into long forms and not sent yet: kept sealed for them alone, offered again, and forgotten. */
@NullMarked
@ApplicationModule(
        displayName = "Drafts",
        allowedDependencies = {"tenancy", "identity", "keys", "jobs", "web"})
package mk.infocenter.alliances.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
