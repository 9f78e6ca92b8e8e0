package mk.infocenter.alliances.tenancy;

/** What every event between modules carries, so that its listeners run in the tenant and for the actor of the event. */
public interface TenantEvent {

    String tenant();

    Actor actor();
}
