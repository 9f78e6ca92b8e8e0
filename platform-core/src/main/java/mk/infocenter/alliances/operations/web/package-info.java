/** Pages of jobs and of the local outbox, and the end of a subscription. */
@NullMarked
package mk.infocenter.alliances.operations.web;

import org.jspecify.annotations.NullMarked;
