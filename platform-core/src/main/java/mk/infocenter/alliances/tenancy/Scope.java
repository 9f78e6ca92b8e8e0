package mk.infocenter.alliances.tenancy;

import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.database.DatabaseRole;
import org.jspecify.annotations.Nullable;

/** Whose rows a unit of work may touch; each kind of scope has a database role of its own, which enforces it. */
public sealed interface Scope {

    /** The role that every connection of this scope is opened with. */
    DatabaseRole role();

    /** The value of {@code app.tenant} for the transaction: a tenant's key, {@code *} for all, or empty. */
    default String setting() {
        return "";
    }

    /** What the transaction is told of the scope, by the names of PostgreSQL's settings. */
    default Map<String, String> settings() {
        return setting().isEmpty() ? Map.of() : Map.of("app.tenant", setting());
    }

    /** The tenant that rows are read for, null where the scope spans the network. */
    default @Nullable String tenant() {
        return null;
    }

    /** Reads and writes the rows of one tenant. */
    record Tenant(String key) implements Scope {
        @Override
        public DatabaseRole role() {
            return DatabaseRole.APP;
        }

        @Override
        public String setting() {
            return key;
        }

        @Override
        public String tenant() {
            return key;
        }
    }

    /** Reads every tenant's rows, except columns with personal data; writes nothing. */
    record Network() implements Scope {
        @Override
        public DatabaseRole role() {
            return DatabaseRole.OVERSIGHT;
        }

        @Override
        public String setting() {
            return "*";
        }
    }

    /** Reads one tenant's rows from outside it, except columns with personal data; writes nothing. */
    record Opened(String key) implements Scope {
        @Override
        public DatabaseRole role() {
            return DatabaseRole.OVERSIGHT;
        }

        @Override
        public String setting() {
            return key;
        }

        @Override
        public String tenant() {
            return key;
        }
    }

    /**
     * Reads history of one tenant or, where the key is null, that something changed in the network and who opened whose
     * records; writes nothing.
     */
    record Auditor(@Nullable String key) implements Scope {
        @Override
        public DatabaseRole role() {
            return DatabaseRole.AUDITOR;
        }

        @Override
        public String setting() {
            return key == null ? "*" : key;
        }

        @Override
        public @Nullable String tenant() {
            return key;
        }
    }

    /** Reads what is published, of one tenant or, where the key is null, of the network. */
    record Public(@Nullable String key) implements Scope {
        @Override
        public DatabaseRole role() {
            return DatabaseRole.PUBLIC;
        }

        @Override
        public String setting() {
            return key == null ? "" : key;
        }

        @Override
        public @Nullable String tenant() {
            return key;
        }
    }

    /**
     * Reads what other organizations share with the viewer: who belongs to which circle and, where a grant is named, the
     * one record of it; the database asks whether that grant is alive and meant for the viewer. Writes nothing.
     *
     * @param viewer the organization that reads
     * @param owner whose grant it is, null to read what there is
     */
    record Guest(
            String viewer, @Nullable String owner, @Nullable UUID grant) implements Scope {

        /** Without a grant: what there is to see. */
        public Guest(String viewer) {
            this(viewer, null, null);
        }

        @Override
        public DatabaseRole role() {
            return DatabaseRole.GUEST;
        }

        @Override
        public Map<String, String> settings() {
            return owner == null || grant == null
                    ? Map.of("app.viewer", viewer)
                    : Map.of("app.viewer", viewer, "app.tenant", owner, "app.grant", grant.toString());
        }

        @Override
        public @Nullable String tenant() {
            return owner;
        }
    }

    /** Accounts, who may act where, and nothing of what they do there. */
    record Identity() implements Scope {
        @Override
        public DatabaseRole role() {
            return DatabaseRole.IDENTITY;
        }
    }
}
