package mk.infocenter.alliances.organizations.profile;

/** Whom a check or a paper waits for. */
public enum Holder {
    ORGANIZATION,
    NETWORK,
    NOBODY
}
