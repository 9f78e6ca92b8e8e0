/** Tabs of saved views above a list, and what may be done with them. */
@NullMarked
package mk.infocenter.alliances.views.web;

import org.jspecify.annotations.NullMarked;
