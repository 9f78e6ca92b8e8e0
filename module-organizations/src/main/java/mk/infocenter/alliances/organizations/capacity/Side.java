package mk.infocenter.alliances.organizations.capacity;

import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;

/** The two who agree on a plan. */
enum Side {
    ORGANIZATION,
    NETWORK;

    static Side of(Actor actor) {
        return actor.role() == Role.OFFICER ? NETWORK : ORGANIZATION;
    }
}
