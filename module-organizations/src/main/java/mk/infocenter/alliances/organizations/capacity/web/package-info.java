/** Rounds and plans in the workspace and in the API, and Info-center's view of the capacities of its network. */
@NullMarked
package mk.infocenter.alliances.organizations.capacity.web;

import org.jspecify.annotations.NullMarked;
