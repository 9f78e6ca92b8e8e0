package mk.infocenter.alliances.organizations.capacity;

/** Whom a record waits for. */
public enum Holder {
    ORGANIZATION,
    ADMINISTRATOR,
    NETWORK,
    NOBODY
}
