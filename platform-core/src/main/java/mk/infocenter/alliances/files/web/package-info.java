/** Files in the workspace, on public pages and for programs: added, listed, handed out, removed. */
@NullMarked
package mk.infocenter.alliances.files.web;

import org.jspecify.annotations.NullMarked;
