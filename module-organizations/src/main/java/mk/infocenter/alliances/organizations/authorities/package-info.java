/** Who governs the municipalities, how organizations work with them, and what they promised. */
@NullMarked
package mk.infocenter.alliances.organizations.authorities;

import org.jspecify.annotations.NullMarked;
