/** The CSO network: who the organizations are, told by themselves. */
@NullMarked
@ApplicationModule(
        displayName = "Organizations",
        allowedDependencies = {
            "database",
            "tenancy",
            "jobs",
            "onboarding",
            "keys",
            "limits",
            "mail",
            "identity",
            "audit",
            "audit :: differences",
            "web",
            "api",
            "webhooks",
            "files",
            "people",
            "people :: consents",
            "people :: retention",
            "lists",
            "drafts",
            "search",
            "sharing"
        })
package mk.infocenter.alliances.organizations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
