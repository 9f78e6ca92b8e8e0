package mk.infocenter.alliances.organizations.capacity;

/** The states of an assessment round, and who has to act in each. */
public enum AssessmentStatus {
    REQUESTED(Holder.NETWORK),
    SCORING(Holder.ORGANIZATION),
    SUBMITTED(Holder.NETWORK),
    DISCUSSED(Holder.NETWORK),
    PROPOSED(Holder.ADMINISTRATOR),
    AGREED(Holder.NETWORK),
    CLOSED(Holder.NOBODY),
    CANCELLED(Holder.NOBODY);

    private final Holder holder;

    AssessmentStatus(Holder holder) {
        this.holder = holder;
    }

    public Holder holder() {
        return holder;
    }

    /** Whether nothing happens to it any more. */
    public boolean ended() {
        return holder == Holder.NOBODY;
    }

    /** Whether both sides stand behind its agreed levels. */
    public boolean agreed() {
        return this == AGREED || this == CLOSED;
    }
}
