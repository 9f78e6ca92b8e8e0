/** Media cooperation: memorandums with media, press releases and coverage. */
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "organizations"})
package mk.infocenter.alliances.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
