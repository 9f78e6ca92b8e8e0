/** Requests that the platform sends to addresses which somebody typed: only to public ones, and never further. */
@NullMarked
@ApplicationModule(
        displayName = "Outbound requests",
        allowedDependencies = {})
package mk.infocenter.alliances.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
