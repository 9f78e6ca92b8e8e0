/** Files that records hold: checked when they come, kept in pieces, handed out as downloads, forgotten when they must be. */
@NullMarked
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {
            "database",
            "keys",
            "tenancy",
            "jobs",
            "identity",
            "audit",
            "web",
            "people",
            "people :: retention"
        })
package mk.infocenter.alliances.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
