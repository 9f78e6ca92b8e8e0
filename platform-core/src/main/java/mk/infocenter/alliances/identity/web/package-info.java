/** The pages of sign-in, of a person's own security, and the choice among their organizations. */
@NullMarked
package mk.infocenter.alliances.identity.web;

import org.jspecify.annotations.NullMarked;
