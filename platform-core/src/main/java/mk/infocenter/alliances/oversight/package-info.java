/** Info-center's view of the network: its tenants and, with time, what all modules report. */
@NullMarked
@ApplicationModule(
        displayName = "Oversight",
        allowedDependencies = {"tenancy", "lists", "identity", "audit", "web"})
package mk.infocenter.alliances.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
