package mk.infocenter.alliances.jobs;

/** The states of a job. */
public enum JobStatus {
    /** Waits for its turn, for the first time or for another attempt. */
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    /** Whether nothing more happens by itself. */
    public boolean ended() {
        return this != QUEUED && this != RUNNING;
    }
}
