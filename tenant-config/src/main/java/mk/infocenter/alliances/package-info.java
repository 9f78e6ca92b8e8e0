/** The deployment: all modules together, with the tenants of the real network. */
@NullMarked
package mk.infocenter.alliances;

import org.jspecify.annotations.NullMarked;
