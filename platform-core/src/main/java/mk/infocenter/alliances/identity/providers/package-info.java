/** Signing in with a provider outside (OpenID Connect): whom it names, and which account that is linked to. */
@NullMarked
package mk.infocenter.alliances.identity.providers;

import org.jspecify.annotations.NullMarked;
