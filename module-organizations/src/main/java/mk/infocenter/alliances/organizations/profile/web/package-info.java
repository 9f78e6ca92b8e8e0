/** The workspace pages of an organization's profile, its checks, papers and risks. */
@NullMarked
package mk.infocenter.alliances.organizations.profile.web;

import org.jspecify.annotations.NullMarked;
