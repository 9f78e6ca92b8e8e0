/** The informal network: what Info-center announces, what members ask and tell each other, and the weekly digest of it. */
@NullMarked
package mk.infocenter.alliances.organizations.exchange;

import org.jspecify.annotations.NullMarked;
