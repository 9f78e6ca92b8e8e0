/** Second factors: codes of an authenticator app, recovery codes, and passkeys. */
@NullMarked
package mk.infocenter.alliances.identity.factors;

import org.jspecify.annotations.NullMarked;
