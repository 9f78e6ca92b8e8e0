/** What communities say: consultations, contributions grouped into priorities, what was done, and the needs that follow. */
@NullMarked
package mk.infocenter.alliances.organizations.consultations;

import org.jspecify.annotations.NullMarked;
