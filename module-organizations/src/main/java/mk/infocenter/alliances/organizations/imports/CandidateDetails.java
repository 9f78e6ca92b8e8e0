package mk.infocenter.alliances.organizations.imports;

import java.util.UUID;

/** A candidate as its page shows it. */
public record CandidateDetails(UUID id, int version, CandidateText text, CandidateStatus status) {

    public boolean listed() {
        return status == CandidateStatus.LISTED;
    }
}
