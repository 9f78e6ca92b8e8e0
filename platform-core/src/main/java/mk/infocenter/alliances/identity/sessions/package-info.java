/** Sessions: what was proven in each, where they are kept, and how they end. */
@NullMarked
package mk.infocenter.alliances.identity.sessions;

import org.jspecify.annotations.NullMarked;
