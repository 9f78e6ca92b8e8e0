package mk.infocenter.alliances.organizations;

/** What an organization works on; the programme's own list. */
public enum Theme {
    PARTICIPATORY_DEMOCRACY,
    GOOD_GOVERNANCE,
    GENDER_RESPONSIVE_BUDGETING,
    EQUAL_OPPORTUNITIES,
    YOUTH_PARTICIPATION,
    RURAL_WOMEN,
    PEER_VIOLENCE,
    RIGHTS_OF_PERSONS_WITH_DISABILITIES,
    CULTURE,
    ENVIRONMENT
}
