package mk.infocenter.alliances.database;

import java.util.Arrays;
import java.util.Map;

/** Where the database is and the login of every role: all that a connection pool needs. */
public record DatabaseAccess(String url, Map<DatabaseRole, Credentials> credentials, boolean embedded) {

    public DatabaseAccess {
        credentials = Map.copyOf(credentials);
        if (!credentials.keySet().containsAll(Arrays.asList(DatabaseRole.values()))) {
            throw new IllegalArgumentException("Every role needs credentials, found only " + credentials.keySet());
        }
    }

    public Credentials credentials(DatabaseRole role) {
        var found = credentials.get(role);
        if (found == null) {
            throw new IllegalStateException("The constructor admits no access without " + role);
        }
        return found;
    }
}
