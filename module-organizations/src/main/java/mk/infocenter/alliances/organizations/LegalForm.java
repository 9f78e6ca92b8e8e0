package mk.infocenter.alliances.organizations;

/** What an organization is before the law (Law on Associations and Foundations, articles 2 and 3). */
public enum LegalForm {
    ASSOCIATION,
    FOUNDATION,
    UNION,
    FOREIGN_BRANCH
}
