package mk.infocenter.planted;

import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** Breaks rules on purpose: an event that is no record, in a package that says nothing about null. */
public class PlantedEvent implements TenantEvent {

    @Override
    public String tenant() {
        return "planted";
    }

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }
}
