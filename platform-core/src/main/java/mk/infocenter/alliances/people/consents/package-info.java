/** What people agreed to, to which wording, how and when, and when they took it back. */
@NullMarked
@NamedInterface("consents")
package mk.infocenter.alliances.people.consents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
