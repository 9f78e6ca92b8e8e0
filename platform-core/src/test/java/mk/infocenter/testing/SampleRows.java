package mk.infocenter.testing;

/** Gives a tenant rows in the tables of one module, so that a test of all tables has something to look at. */
public interface SampleRows {

    /** Runs in the scope of the tenant, for a member of it. */
    void make();
}
