/** What an invited organization does before it has public pages; modules say what they need. */
@NullMarked
@ApplicationModule(
        displayName = "Onboarding",
        allowedDependencies = {"tenancy", "identity", "web"})
package mk.infocenter.alliances.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
