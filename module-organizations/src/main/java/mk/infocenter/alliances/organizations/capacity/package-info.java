/** What the organizations can do and what they need for more: rubrics, assessment rounds and capacity plans. */
@NullMarked
package mk.infocenter.alliances.organizations.capacity;

import org.jspecify.annotations.NullMarked;
