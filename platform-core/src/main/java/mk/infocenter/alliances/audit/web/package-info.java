/** History pages: of one record, of one tenant, of the network. */
@NullMarked
package mk.infocenter.alliances.audit.web;

import org.jspecify.annotations.NullMarked;
