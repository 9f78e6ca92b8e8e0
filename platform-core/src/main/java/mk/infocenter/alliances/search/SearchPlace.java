package mk.infocenter.alliances.search;

/** Where somebody searches; it decides to which page of a record they are led. */
public enum SearchPlace {
    WORKSPACE,
    NETWORK,
    SITE
}
