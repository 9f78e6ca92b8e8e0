/** What an organization shares and what is shared with it, as pages of its workspace and for programs. */
@NullMarked
package mk.infocenter.alliances.sharing.web;

import org.jspecify.annotations.NullMarked;
