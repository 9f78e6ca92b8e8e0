package mk.infocenter.alliances.database;

/** What a module shows on the embedded default, as a bean, so that no screen is empty at first sight. */
public interface SampleContent {

    /** Makes it, unless it is there already; the tenants and the demo people are. */
    void make();
}
