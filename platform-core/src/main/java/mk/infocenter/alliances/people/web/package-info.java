/** The pages of the vault in an organization's workspace. */
@NullMarked
package mk.infocenter.alliances.people.web;

import org.jspecify.annotations.NullMarked;
