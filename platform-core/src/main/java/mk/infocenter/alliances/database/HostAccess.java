package mk.infocenter.alliances.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Who may connect to the embedded server (its pg_hba.conf). The superuser has no password, so it is let in from this
 * machine only for the moment of a start in which the roles are set up.
 */
final class HostAccess {

    private static final String ROLES = Arrays.stream(DatabaseRole.values())
            .map(DatabaseRole::roleName)
            .collect(Collectors.joining(",", "host " + EmbeddedDatabase.NAME + " ", " 127.0.0.1/32 scram-sha-256\n"));

    private HostAccess() {}

    static void withSuperuser(Path data) {
        write(data, ROLES + "host all postgres 127.0.0.1/32 trust\n");
    }

    static void rolesOnly(Path data) {
        write(data, ROLES);
    }

    private static void write(Path data, String rules) {
        try {
            Files.writeString(data.resolve("pg_hba.conf"), rules);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
