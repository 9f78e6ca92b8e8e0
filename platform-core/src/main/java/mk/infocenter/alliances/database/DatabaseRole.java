package mk.infocenter.alliances.database;

import java.util.Locale;

/**
 * The logins of the platform, each with a pool of its own and none a member of another, so that a statement injected
 * into one cannot become another.
 */
public enum DatabaseRole {
    /** Owns the tables; Liquibase only. */
    OWNER(2, false),
    /** Reads and writes the rows of the one tenant that is bound. */
    APP(12, false),
    /** Info-center: reads across tenants, except personal columns. */
    OVERSIGHT(4, true),
    /** Reads history. */
    AUDITOR(2, true),
    /** Visitors: reads published rows, and writes only what a visitor may leave. */
    PUBLIC(5, false),
    /** Sign-in: accounts and sessions. */
    IDENTITY(5, false),
    /** Members of one organization: reads what others have shared with it. */
    GUEST(2, true),
    /** Background work: when a task is due, and the mails that wait; no rows of tenants. */
    WORKER(2, false);

    private final int poolSize;
    private final boolean readOnly;

    DatabaseRole(int poolSize, boolean readOnly) {
        this.poolSize = poolSize;
        this.readOnly = readOnly;
    }

    /** The name in PostgreSQL, for example {@code alliances_app}. */
    public String roleName() {
        return "alliances_" + key();
    }

    /** The name in properties, for example {@code app} in {@code alliances.database.app.password}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many connections one node keeps by default; all roles together leave room for three nodes in a server's 100. */
    public int poolSize() {
        return poolSize;
    }

    /** Whether connections are read-only, so that a write fails before any grant is asked. */
    public boolean readOnly() {
        return readOnly;
    }
}
