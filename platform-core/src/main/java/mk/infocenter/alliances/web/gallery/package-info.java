/** The shared parts of pages, each with its states and its name, for those who build with them. */
@NullMarked
package mk.infocenter.alliances.web.gallery;

import org.jspecify.annotations.NullMarked;
