/** Tells other systems what happened in an organization: signed messages with ids, sent until they are received. */
@NullMarked
@ApplicationModule(
        displayName = "Webhooks",
        allowedDependencies = {"database", "keys", "outbound", "tenancy", "lists", "identity", "web", "audit", "api"})
package mk.infocenter.alliances.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
