/** Commitments and cooperation in the workspace, the network's register, the public scoreboard, and all of it for programs. */
@NullMarked
package mk.infocenter.alliances.organizations.authorities.web;

import org.jspecify.annotations.NullMarked;
