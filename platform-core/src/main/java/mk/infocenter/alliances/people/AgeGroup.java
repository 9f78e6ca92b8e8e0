package mk.infocenter.alliances.people;

/** The ages by which results are reported; youth is 15 to 29 (Law on Youth Participation and Youth Policies). */
public enum AgeGroup {
    UNDER_15(14),
    FROM_15_TO_29(29),
    FROM_30_TO_54(54),
    FROM_55_TO_64(64),
    FROM_65(Integer.MAX_VALUE),
    UNKNOWN(-1);

    private final int oldest;

    AgeGroup(int oldest) {
        this.oldest = oldest;
    }

    /** By the age that is reached within the year. */
    static AgeGroup of(int birthYear, int year) {
        for (var group : values()) {
            if (year - birthYear <= group.oldest) {
                return group;
            }
        }
        return UNKNOWN;
    }
}
