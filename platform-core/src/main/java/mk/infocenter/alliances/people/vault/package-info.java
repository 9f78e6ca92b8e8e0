/** How personal data is sealed and in which form it is kept; nothing outside the people module comes here. */
@NullMarked
package mk.infocenter.alliances.people.vault;

import org.jspecify.annotations.NullMarked;
