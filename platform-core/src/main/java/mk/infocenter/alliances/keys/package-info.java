/** The keys that seal secrets and personal data; they are kept outside the database, so that a copy of it reveals none. */
@NullMarked
@ApplicationModule(displayName = "Keys", allowedDependencies = "database")
package mk.infocenter.alliances.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
