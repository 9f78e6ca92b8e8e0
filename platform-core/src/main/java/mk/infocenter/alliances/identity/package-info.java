/** Who may sign in and what they may do where: accounts, memberships, network roles, and the check on every route. */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"database", "keys", "limits", "lists", "mail", "tenancy"})
package mk.infocenter.alliances.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
