/** The pages of Info-center that lead an organization out, and the receipt for everybody who has its link. */
@NullMarked
package mk.infocenter.alliances.leaving.web;

import org.jspecify.annotations.NullMarked;
