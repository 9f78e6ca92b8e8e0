/** What keeps the platform running, made visible: jobs, letters that were not sent, health and metrics. */
@NullMarked
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"database", "tenancy", "lists", "identity", "audit", "web", "jobs", "mail"})
package mk.infocenter.alliances.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
