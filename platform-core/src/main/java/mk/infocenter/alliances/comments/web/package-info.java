/** The discussion below a record, and its own page where it is long or one comment is edited. */
@NullMarked
package mk.infocenter.alliances.comments.web;

import org.jspecify.annotations.NullMarked;
