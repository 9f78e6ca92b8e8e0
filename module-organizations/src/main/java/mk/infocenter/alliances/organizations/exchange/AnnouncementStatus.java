package mk.infocenter.alliances.organizations.exchange;

/** The states of an announcement. */
public enum AnnouncementStatus {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
