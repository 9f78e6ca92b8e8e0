package mk.infocenter.alliances.organizations.exchange;

/** What the weekly digest has, each of which a reader may do without. */
public enum DigestPart {
    ANNOUNCEMENTS,
    TOPICS,
    REPLIES,
    RESOURCES,
    CALENDAR
}
