/** The sign-in page and the choice among somebody's organizations. */
@NullMarked
package mk.infocenter.alliances.identity.web;

import org.jspecify.annotations.NullMarked;
