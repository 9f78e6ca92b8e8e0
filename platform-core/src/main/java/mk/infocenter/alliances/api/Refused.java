package mk.infocenter.alliances.api;

/** A request that the API itself refuses, before any module sees it. */
class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;

    Refused(ProblemType type, String why) {
        super(why);
        this.type = type;
    }

    ProblemType type() {
        return type;
    }
}
