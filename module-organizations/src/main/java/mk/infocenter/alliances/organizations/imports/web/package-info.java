/** Pages on which tables are taken in, and the list of candidates. */
@NullMarked
package mk.infocenter.alliances.organizations.imports.web;

import org.jspecify.annotations.NullMarked;
