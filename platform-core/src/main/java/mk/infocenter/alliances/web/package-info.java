/** The shell around every page: layout, navigation that modules add to, languages, dates, and what failures look like. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"database", "tenancy", "identity", "identity :: events", "lists"})
package mk.infocenter.alliances.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
