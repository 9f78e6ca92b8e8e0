package mk.infocenter.alliances.jobs;

/** A job can't be done, and trying again will not help; the message says why to whoever started it. */
public class JobFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    public JobFailed(String key) {
        super(key);
        this.key = key;
    }

    /** Key of the message. */
    public String key() {
        return key;
    }
}
