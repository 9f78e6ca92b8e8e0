/** Keeps drafts while people type, and offers them when they come back. */
@NullMarked
package mk.infocenter.alliances.drafts.web;

import org.jspecify.annotations.NullMarked;
