/** Pages and resources of alliances and working papers. */
@NullMarked
package mk.infocenter.alliances.organizations.alliances.web;

import org.jspecify.annotations.NullMarked;
