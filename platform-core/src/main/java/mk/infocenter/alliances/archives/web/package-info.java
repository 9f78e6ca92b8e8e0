/** The page on which an organization takes all it has with it. */
@NullMarked
package mk.infocenter.alliances.archives.web;

import org.jspecify.annotations.NullMarked;
