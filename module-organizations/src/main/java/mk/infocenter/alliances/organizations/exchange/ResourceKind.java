package mk.infocenter.alliances.organizations.exchange;

/** What a shared resource is. */
public enum ResourceKind {
    HANDBOOK,
    TEMPLATE,
    GUIDE,
    OTHER
}
