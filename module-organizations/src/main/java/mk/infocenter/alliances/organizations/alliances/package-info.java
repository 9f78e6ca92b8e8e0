/** Alliances of organizations, and the working papers that they write together. */
@NullMarked
package mk.infocenter.alliances.organizations.alliances;

import org.jspecify.annotations.NullMarked;
