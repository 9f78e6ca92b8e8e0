/** What happened around sign-in, for whoever keeps a record of it. */
@NullMarked
@NamedInterface("events")
package mk.infocenter.alliances.identity.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
