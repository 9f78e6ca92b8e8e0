/** Mail to people: kept in the sender's transaction, sent in the background, and forgotten when it is due. */
@NullMarked
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"database", "keys", "tenancy", "jobs"})
package mk.infocenter.alliances.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
