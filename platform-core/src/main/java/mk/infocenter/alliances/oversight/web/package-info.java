/** Info-center's pages. */
@NullMarked
package mk.infocenter.alliances.oversight.web;

import org.jspecify.annotations.NullMarked;
