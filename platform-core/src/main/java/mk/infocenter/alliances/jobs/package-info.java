/** Work in the background: jobs that people start and can watch, and recurring work that exactly one node does at a time. */
@NullMarked
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"database", "tenancy"})
package mk.infocenter.alliances.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
