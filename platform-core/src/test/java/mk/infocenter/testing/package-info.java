/** What the tests of all modules share: one application without a deployment, on one PostgreSQL. */
@NullMarked
package mk.infocenter.testing;

import org.jspecify.annotations.NullMarked;
