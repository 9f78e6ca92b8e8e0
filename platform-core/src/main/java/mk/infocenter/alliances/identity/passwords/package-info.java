/** Which passwords are good enough. */
@NullMarked
package mk.infocenter.alliances.identity.passwords;

import org.jspecify.annotations.NullMarked;
