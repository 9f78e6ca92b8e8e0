/** The network's public pages, an organization's public page, and the workspace page where staff edit its profile. */
@NullMarked
package mk.infocenter.alliances.organizations.web;

import org.jspecify.annotations.NullMarked;
