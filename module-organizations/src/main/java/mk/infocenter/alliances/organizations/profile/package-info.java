/** What is known of an organization beside what it says of itself: checks of its profile, papers and risks. */
@NullMarked
package mk.infocenter.alliances.organizations.profile;

import org.jspecify.annotations.NullMarked;
