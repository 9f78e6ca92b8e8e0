/** Where the database is and who signs in to it: embedded for a first try, external in production, each start checked. */
@ApplicationModule
@NullMarked
package mk.infocenter.alliances.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
