/** The page of the first steps. */
@NullMarked
package mk.infocenter.alliances.onboarding.web;

import org.jspecify.annotations.NullMarked;
