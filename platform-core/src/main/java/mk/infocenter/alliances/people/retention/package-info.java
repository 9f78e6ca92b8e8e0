/** Why a person's data is kept, on what legal basis, and until when. */
@NullMarked
@NamedInterface("retention")
package mk.infocenter.alliances.people.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
