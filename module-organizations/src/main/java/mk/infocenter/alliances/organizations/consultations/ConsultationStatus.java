package mk.infocenter.alliances.organizations.consultations;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import mk.infocenter.alliances.tenancy.TransitionRefused;

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

    /** Whether contributions of visitors are taken on the day, within the period alone. */
    boolean takes(LocalDate opens, LocalDate closes, LocalDate day) {
        return this == OPEN && !day.isBefore(opens) && !day.isAfter(closes);
    }

    void requireTaking(LocalDate opens, LocalDate closes, LocalDate day) {
        require(takes(opens, closes, day), "contributions are taken from " + opens + " to " + closes);
    }

    void requireCollecting() {
        require(collecting(), "contributions are added and grouped before the priorities are settled");
    }

    void requireAnswering() {
        require(answering(), "priorities are answered once they are settled");
    }

    private void require(boolean met, String why) {
        if (!met) {
            throw new TransitionRefused(TransitionRefused.Why.STATE, "The consultation is " + this + ": " + why);
        }
    }

    /** Whether everybody reads the result. */
    public boolean published() {
        return this == PUBLISHED || this == ARCHIVED;
    }
}
