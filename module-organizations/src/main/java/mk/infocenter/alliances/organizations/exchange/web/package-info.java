/** Pages and resources of the informal network. */
@NullMarked
package mk.infocenter.alliances.organizations.exchange.web;

import org.jspecify.annotations.NullMarked;
