package mk.infocenter.alliances.organizations.authorities;

/** How many commitments of one municipality are in one state. */
record StatusCount(String municipality, CommitmentStatus status, long many) {}
