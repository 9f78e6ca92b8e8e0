/** The CSO network: who the organizations are, told by themselves. */
@NullMarked
@ApplicationModule(
        displayName = "Organizations",
        allowedDependencies = {
            "database",
            "tenancy",
            "jobs",
            "onboarding",
            "mail",
            "identity",
            "audit",
            "web",
            "api",
            "webhooks",
            "files",
            "drafts",
            "search",
            "sharing"
        })
package mk.infocenter.alliances.organizations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
