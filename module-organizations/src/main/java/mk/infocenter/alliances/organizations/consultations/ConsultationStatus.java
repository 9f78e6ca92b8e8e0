package mk.infocenter.alliances.organizations.consultations;

import java.util.EnumSet;
import java.util.Set;

/** The states of a consultation. */
public enum ConsultationStatus {
    DRAFT,
    OPEN,
    CLOSED,
    PRIORITISED,
    PUBLISHED,
    ARCHIVED,
    CANCELLED;

    /** Those in which contributions are added and grouped. */
    static final Set<ConsultationStatus> COLLECTING = EnumSet.of(OPEN, CLOSED);

    /** Those in which priorities are answered. */
    static final Set<ConsultationStatus> ANSWERING = EnumSet.of(PRIORITISED, PUBLISHED);

    /** Whether contributions are added and grouped. */
    public boolean collecting() {
        return COLLECTING.contains(this);
    }

    /** Whether priorities are answered and become needs. */
    public boolean answering() {
        return ANSWERING.contains(this);
    }

    /** Whether everybody reads the result. */
    public boolean published() {
        return this == PUBLISHED || this == ARCHIVED;
    }
}
