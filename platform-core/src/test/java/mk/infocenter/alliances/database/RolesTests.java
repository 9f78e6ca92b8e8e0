package mk.infocenter.alliances.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What db/roles.sql leaves behind, read from the catalogue. */
class RolesTests {

    private static final String DANGEROUS = "select rolname from pg_roles where rolname like 'alliances%' and"
            + " (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls or rolinherit)";

    private static final String MEMBERS = "select member::regrole::text from pg_auth_members"
            + " where member::regrole::text like 'alliances%' or roleid::regrole::text like 'alliances%'";

    @TempDir
    Path directory;

    @Test
    void areSevenLoginsWithoutPowerOrMembership() throws Exception {
        try (var connection = TestDatabase.connect(DatabaseRole.OWNER)) {
            assertThat(query(
                            connection, "select rolname from pg_roles where rolname like 'alliances%' and rolcanlogin"))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(DatabaseRole.values())
                            .map(DatabaseRole::roleName)
                            .toList());
            assertThat(query(connection, DANGEROUS)).isEmpty();
            assertThat(query(connection, MEMBERS)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheOwnerCreates(DatabaseRole role) throws Exception {
        try (var connection = TestDatabase.connect(role)) {
            var owner = role == DatabaseRole.OWNER ? "t" : "f";
            assertThat(query(connection, "select has_schema_privilege('public', 'usage')"))
                    .containsExactly("t");
            assertThat(query(connection, "select has_schema_privilege('public', 'create')"))
                    .containsExactly(owner);
            assertThat(query(connection, "select has_database_privilege(current_database(), 'create')"))
                    .containsExactly(owner);
            assertThat(query(connection, "select has_database_privilege(current_database(), 'temporary')"))
                    .containsExactly("f");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noRoleBecomesAnother(DatabaseRole role) throws Exception {
        try (var connection = TestDatabase.connect(role)) {
            for (var other : DatabaseRole.values()) {
                if (other != role) {
                    assertThatThrownBy(() -> query(connection, "set role " + other.roleName()))
                            .hasMessageContaining("permission denied to set role");
                }
            }
        }
    }

    @Test
    void takeBackWhatWasGrantedMeanwhile() throws Exception {
        try (var held = DataDirectory.open(directory);
                var server = EmbeddedServer.start(held, false);
                var superuser = server.connectSuperuser("postgres");
                var statement = superuser.createStatement()) {
            RoleSetup.run(superuser);
            statement.execute("grant alliances_owner to alliances_app with admin option");
            statement.execute("set role alliances_app");
            statement.execute("grant alliances_owner to alliances_public");
            statement.execute("reset role");
            statement.execute("alter role alliances_identity superuser bypassrls");

            RoleSetup.run(superuser);

            assertThat(query(superuser, DANGEROUS)).isEmpty();
            assertThat(query(superuser, MEMBERS)).isEmpty();
        }
    }

    @Test
    void mayBeCreatedByAnOperatorWhoIsNoSuperuser() throws Exception {
        try (var held = DataDirectory.open(directory);
                var server = EmbeddedServer.start(held, false)) {
            try (var superuser = server.connectSuperuser("postgres");
                    var statement = superuser.createStatement()) {
                statement.execute("create role operator createrole");
                statement.execute("create database managed owner operator");
            }
            try (var operator = server.connectSuperuser("managed");
                    var statement = operator.createStatement()) {
                statement.execute("set session authorization operator");

                RoleSetup.run(operator);
                RoleSetup.run(operator);

                assertThat(query(operator, DANGEROUS)).isEmpty();
                assertThat(query(operator, "select has_database_privilege('alliances_app', 'managed', 'connect')"))
                        .containsExactly("t");
            }
        }
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
