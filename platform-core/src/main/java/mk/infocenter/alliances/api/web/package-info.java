/** The pages about the API: problems explained, its documentation to try, and the access tokens of a workspace. */
@NullMarked
package mk.infocenter.alliances.api.web;

import org.jspecify.annotations.NullMarked;
