/** Tells other systems what happened in an organization: signed messages with ids, sent until they are received. */
@NullMarked
@ApplicationModule(
        displayName = "Webhooks",
        allowedDependencies = {
            "database",
            "keys",
            "outbound",
            "tenancy",
            "identity",
            "web",
            "audit",
            "api",
            "jobs",
            "lists",
            "search"
        })
package mk.infocenter.alliances.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
