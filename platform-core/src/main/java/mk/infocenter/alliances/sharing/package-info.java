/** What tenants show each other: circles of tenants, and records shared with one, with a tenant or with the network. */
@NullMarked
@ApplicationModule(
        displayName = "Sharing",
        allowedDependencies = {"tenancy", "identity", "audit", "web", "api", "webhooks", "leaving"})
package mk.infocenter.alliances.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
