/** The CSO network: who the organizations are, told by themselves. */
@NullMarked
@ApplicationModule(
        displayName = "Organizations",
        allowedDependencies = {
            "database",
            "tenancy",
            "jobs",
            "keys",
            "limits",
            "lists",
            "mail",
            "identity",
            "audit",
            "audit :: differences",
            "web",
            "api",
            "webhooks",
            "people",
            "people :: consents",
            "people :: retention",
            "files",
            "people",
            "lists",
            "drafts",
            "search",
            "sharing"
        })
package mk.infocenter.alliances.organizations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
