package mk.infocenter.alliances.mail;

/** What became of a letter. */
public enum MailStatus {
    WAITING,
    SENT,
    /** The recipient's server does not take it; it was not tried again. */
    REFUSED,
    /** The recipient's server took it and reported later that it could not be delivered. */
    BOUNCED,
    /** The recipient does not want letters of its list, or can't be reached. */
    WITHHELD,
    /** No server took it within the days that are allowed. */
    FAILED
}
