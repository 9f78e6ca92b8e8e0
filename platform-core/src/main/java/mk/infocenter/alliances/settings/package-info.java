/** What an organization decides of itself: its names, languages, colour, logo and modules. */
@NullMarked
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {"tenancy", "identity", "web", "files"})
package mk.infocenter.alliances.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
