package mk.infocenter.alliances.organizations.imports;

/** Whether Info-center still has the candidate in its list. */
public enum CandidateStatus {
    LISTED,
    REMOVED
}
