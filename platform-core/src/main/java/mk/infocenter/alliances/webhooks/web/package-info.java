/** Webhooks in the workspace and in the API, with what was delivered lately. */
@NullMarked
package mk.infocenter.alliances.webhooks.web;

import org.jspecify.annotations.NullMarked;
