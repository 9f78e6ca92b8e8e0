/** The page of what was found, in the workspace, in the network and for visitors. */
@NullMarked
package mk.infocenter.alliances.search.web;

import org.jspecify.annotations.NullMarked;
