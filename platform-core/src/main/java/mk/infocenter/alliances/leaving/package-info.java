/** An organization leaves the network: exported, verified, confirmed by two people, erased, with a signed receipt. */
@NullMarked
@ApplicationModule(
        displayName = "Leaving",
        allowedDependencies = {"keys", "tenancy", "jobs", "mail", "identity", "audit", "archives", "web"})
package mk.infocenter.alliances.leaving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
