/** The settings page of the workspace. */
@NullMarked
package mk.infocenter.alliances.settings.web;

import org.jspecify.annotations.NullMarked;
