package mk.infocenter.alliances.tenancy;

import static mk.infocenter.testing.RawSql.DENIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TenantTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each role may do by statements of its own, whatever the application in front of it would have asked. */
@PlatformTest
class RowLevelSecurityTests {

    /** The index of the search: of a row's own publication, and in this module nothing is published. */
    private static final List<String> FOUND = List.of("search_entry", "search_word");

    private static final Set<String> PUBLISHED =
            Set.of("tenant", "tenant_municipality", "tenant_logo", "file", "file_chunk", "leaving_receipt");
    private static final Set<String> OF_SIGN_IN =
            Set.of("tenant", "tenant_municipality", "membership", "network_role", "opening", "access_token");

    private static final Set<String> OF_GUESTS =
            Set.of("circle_term", "circle_invitation", "circle_membership", "share_grant", "contribution");

    /** Besides the history itself: who came from outside, and why. */
    private static final Set<String> OF_AUDITORS = Set.of("opening", "access_event");

    /** What auditors of the network see of every tenant; all else of one alone. */
    private static final Set<String> OUTLINE = Set.of("revision", "opening", "access_event");

    @Autowired
    TenantFixtures fixtures;

    String lead = "";
    String other = "";

    @BeforeEach
    void rowsInEveryTable() {
        lead = fixtures.lead();
        other = fixtures.tenant();
        fixtures.sampleRows(other, fixtures.member(other, Role.STAFF));
        fixtures.job(other);
        fixtures.invitation(other);
        fixtures.citizen(other);
    }

    @Test
    void everyTableOfTenantsIsProtected() throws SQLException {
        assertThat(TenantTables.all()).contains("tenant", "membership", "network_role", "revision", "tenant_aud");
        try (var owner = RawSql.as(DatabaseRole.OWNER)) {
            assertThat(TenantTables.unprotected(owner)).isEmpty();
            assertThat(TenantTables.withOpenKeys(owner))
                    .as("only the network's lead names another tenant, and whom it may is no secret to it")
                    .containsExactly("network_role.network_role_audited_tenant_fkey");
        }
    }

    @Test
    void aTableThatSomebodyForgotToProtectIsFound() throws SQLException {
        try (var owner = RawSql.as(DatabaseRole.OWNER)) {
            owner.execute("create table planted (id uuid primary key, tenant_id text not null,"
                    + " parent uuid references planted, unique (tenant_id, parent))");
            assertThat(TenantTables.unprotected(owner)).containsExactly("planted");
            assertThat(TenantTables.withOpenKeys(owner))
                    .contains("planted.planted_parent_fkey", "planted.planted_pkey");

            owner.execute("alter table planted enable row level security");
            owner.execute("alter table planted force row level security");
            assertThat(TenantTables.unprotected(owner))
                    .as("without a policy of the application")
                    .containsExactly("planted");

            owner.execute("create policy app on planted to alliances_app using (true)");
            owner.execute("alter table planted no force row level security");
            assertThat(TenantTables.unprotected(owner)).as("open to its owner").containsExactly("planted");
        }
    }

    @Test
    void theApplicationReachesTheRowsOfItsTenantAlone() throws SQLException {
        TenantTables.assertApart(lead, other);
    }

    @Test
    void notEvenTheOwnerSeesRowsOfTenants() throws SQLException {
        try (var owner = RawSql.as(DatabaseRole.OWNER)) {
            for (var table : TenantTables.all()) {
                assertThat(owner.count(table)).as("%s, for its owner", table).isZero();
            }
        }
    }

    @Test
    void theApplicationOnlyAddsToHistory() throws SQLException {
        try (var app = RawSql.as(DatabaseRole.APP, lead)) {
            for (var table : TenantTables.all()) {
                if (TenantTables.isHistory(table)) {
                    assertThat(app.attempt("update " + table + " set tenant_id = tenant_id"))
                            .as("update %s", table)
                            .isEqualTo(DENIED);
                    assertThat(app.attempt("delete from " + table))
                            .as("delete %s", table)
                            .isEqualTo(DENIED);
                }
                assertThat(app.attempt("truncate " + table))
                        .as("truncate %s", table)
                        .isEqualTo(DENIED);
                assertThat(app.attempt("alter table " + table + " disable row level security"))
                        .as("open %s", table)
                        .isEqualTo(DENIED);
            }
        }
    }

    /** The whole table of grants, so that a new one is a decision that somebody writes down here too. */
    @Test
    void everyGrantIsOneThatTheChangelogMeans() throws SQLException {
        for (var table : TenantTables.all()) {
            var expected = new TreeMap<DatabaseRole, String>();
            if (TenantTables.isHistory(table)) {
                expected.put(DatabaseRole.APP, "SELECT INSERT");
                expected.put(DatabaseRole.AUDITOR, "SELECT");
            } else if (TenantTables.isLog(table) || table.equals("archive_key") || table.equals("archive_part")) {
                expected.put(DatabaseRole.APP, "SELECT INSERT DELETE");
            } else if (table.equals("tenant_logo") || table.equals("leaving_receipt")) {
                expected.put(DatabaseRole.APP, "SELECT INSERT");
            } else if (table.equals("leaving")) {
                expected.put(DatabaseRole.APP, "SELECT INSERT UPDATE");
            } else {
                expected.put(DatabaseRole.APP, "SELECT INSERT UPDATE DELETE");
            }
            expected.put(DatabaseRole.OVERSIGHT, "SELECT");
            if (OF_AUDITORS.contains(table)) {
                expected.put(DatabaseRole.AUDITOR, "SELECT");
            }
            if (PUBLISHED.contains(table) || FOUND.contains(table)) {
                expected.put(DatabaseRole.PUBLIC, "SELECT");
            }
            if (OF_SIGN_IN.contains(table)) {
                expected.put(DatabaseRole.IDENTITY, "SELECT");
            }
            if (OF_GUESTS.contains(table)) {
                expected.put(DatabaseRole.GUEST, "SELECT");
            }
            assertThat(grants(table)).as(table).isEqualTo(expected);
        }
        assertThat(grants("account")).isEqualTo(Map.of(DatabaseRole.IDENTITY, "SELECT INSERT UPDATE"));
        assertThat(grants("sign_in_event")).isEqualTo(Map.of(DatabaseRole.IDENTITY, "SELECT INSERT DELETE"));
        assertThat(grants("event_publication").keySet()).containsExactly(DatabaseRole.APP);
        for (var sessions : List.of(
                "spring_session",
                "spring_session_attributes",
                "rate_limit",
                "totp",
                "recovery_code",
                "passkey",
                "password_reset")) {
            assertThat(grants(sessions).keySet()).containsExactly(DatabaseRole.IDENTITY);
        }
        assertThat(grants("municipality")).doesNotContainKey(DatabaseRole.WORKER);
        assertThat(Set.copyOf(grants("municipality").values())).containsExactly("SELECT");
        assertThat(grants("databasechangelog")).isEmpty();
        var all = "SELECT INSERT UPDATE DELETE";
        assertThat(grants("scheduled_tasks")).isEqualTo(Map.of(DatabaseRole.APP, "INSERT", DatabaseRole.WORKER, all));
        assertThat(grants("outgoing_mail"))
                .isEqualTo(Map.of(
                        DatabaseRole.APP,
                        "INSERT",
                        DatabaseRole.PUBLIC,
                        "INSERT",
                        DatabaseRole.IDENTITY,
                        "INSERT",
                        DatabaseRole.WORKER,
                        "SELECT UPDATE DELETE"));
        assertThat(grants("mail_unsubscription")).isEqualTo(Map.of(DatabaseRole.WORKER, "SELECT INSERT DELETE"));
        assertThat(grants("mail_unreachable")).isEqualTo(Map.of(DatabaseRole.WORKER, "SELECT INSERT UPDATE"));
        assertThat(grants("mail_key")).isEqualTo(Map.of(DatabaseRole.WORKER, "SELECT INSERT"));
    }

    @Test
    void theFunctionsThatOpenTablesAreTheOwnersAlone() throws SQLException {
        for (var role : DatabaseRole.values()) {
            if (role != DatabaseRole.OWNER) {
                try (var sql = RawSql.as(role, lead)) {
                    assertThat(sql.attempt("select publish_table('membership', 'true')"))
                            .isEqualTo(DENIED);
                    assertThat(sql.attempt("select protect_tenant_table('account')"))
                            .isEqualTo(DENIED);
                    assertThat(sql.attempt("select protect_history_table('membership')"))
                            .isEqualTo(DENIED);
                }
            }
        }
    }

    @Test
    void oversightReadsEveryTenantOrTheOneThatIsOpened() throws SQLException {
        try (var network = RawSql.as(DatabaseRole.OVERSIGHT, "*");
                var one = RawSql.as(DatabaseRole.OVERSIGHT, lead);
                var stranger = RawSql.as(DatabaseRole.OVERSIGHT, other);
                var none = RawSql.as(DatabaseRole.OVERSIGHT)) {
            for (var table : FOUND) {
                assertThat(network.rows("select tenant_id from " + table + " where kind = 'webhook'"))
                        .as("%s of records that Info-center can't open", table)
                        .isEmpty();
            }
            for (var table : without(FOUND)) {
                assertThat(network.rows("select distinct tenant_id from " + table))
                        .as(table)
                        .contains(lead);
                assertThat(one.rows("select distinct tenant_id from " + table))
                        .as(table)
                        .containsExactly(lead);
                assertThat(stranger.rows("select distinct tenant_id from " + table))
                        .as(table)
                        .doesNotContain(lead);
                assertThat(none.rows("select tenant_id from " + table))
                        .as(table)
                        .isEmpty();
            }
            assertThat(network.rows("select tenant_id from tenant")).contains(lead, other);
            assertThat(network.attempt("select 1 from account")).isEqualTo(DENIED);
        }
    }

    /** The comparison with two values must not keep PostgreSQL from the index, which the tenant in the query leads to. */
    @Test
    void oversightOfOneTenantUsesItsIndex() throws SQLException {
        try (var oversight = RawSql.as(DatabaseRole.OVERSIGHT, lead)) {
            oversight.execute("set local enable_seqscan = off");
            oversight.execute("set local enable_bitmapscan = off");
            assertThat(String.join(
                            "\n",
                            oversight.rows("explain select id from access_event where tenant_id = '" + lead
                                    + "' order by id desc limit 20")))
                    .contains("Index Cond: (tenant_id = ")
                    .doesNotContain("Seq Scan");
        }
    }

    @Test
    void auditorsReadTheHistoryThatIsTheirsAndNothingElse() throws SQLException {
        for (var table : TenantTables.all()) {
            try (var one = RawSql.as(DatabaseRole.AUDITOR, lead);
                    var all = RawSql.as(DatabaseRole.AUDITOR, "*");
                    var none = RawSql.as(DatabaseRole.AUDITOR)) {
                if (TenantTables.isHistory(table) || OF_AUDITORS.contains(table)) {
                    assertThat(one.rows("select distinct tenant_id from " + table))
                            .as(table)
                            .containsExactly(lead);
                    assertThat(none.count(table)).as(table).isZero();
                    if (OUTLINE.contains(table)) {
                        assertThat(all.rows("select tenant_id from " + table))
                                .as(table)
                                .contains(lead);
                    } else {
                        assertThat(all.count(table)).as(table).isZero();
                    }
                } else {
                    assertThat(all.attempt("select 1 from " + table)).as(table).isEqualTo(DENIED);
                }
            }
        }
    }

    /** Who looked and who signed in is neither changed nor, in its first time, deleted. */
    @Test
    void logsAreAddedToAndForgottenLate() throws SQLException {
        try (var app = RawSql.as(DatabaseRole.APP, lead);
                var identity = RawSql.as(DatabaseRole.IDENTITY)) {
            assertThat(app.attempt("update access_event set account_id = null")).isEqualTo(DENIED);
            assertThat(app.attempt("delete from access_event")).isEqualTo("0");
            app.execute("insert into access_event (tenant_id, id, instant, kind) values ('" + lead
                    + "', gen_random_uuid(), now() - interval '366 days', 'READ')");
            assertThat(app.attempt("delete from access_event")).isEqualTo("1");

            assertThat(identity.attempt("update sign_in_event set network = ''"))
                    .isEqualTo(DENIED);
            for (var age : List.of("now() - interval '89 days'", "now() - interval '91 days'")) {
                identity.execute("insert into sign_in_event (id, instant, kind, network) values (gen_random_uuid(), "
                        + age + ", 'SIGNED_IN', '')");
            }
            assertThat(identity.attempt("delete from sign_in_event")).isEqualTo("1");
        }
    }

    @Test
    void visitorsSeeActiveTenantsAlone() throws SQLException {
        var suspended = fixtures.tenant();
        fixtures.suspend(suspended);

        for (var setting : List.of("", suspended)) {
            try (var visitor = RawSql.as(DatabaseRole.PUBLIC, setting)) {
                for (var table : TenantTables.all()) {
                    if (PUBLISHED.contains(table)) {
                        assertThat(visitor.rows("select tenant_id from " + table))
                                .as(table)
                                .contains(lead, other)
                                .doesNotContain(suspended);
                    } else if (FOUND.contains(table)) {
                        assertThat(visitor.rows("select tenant_id from " + table))
                                .as(table)
                                .doesNotContain(lead, other, suspended);
                    } else {
                        assertThat(visitor.attempt("select 1 from " + table))
                                .as(table)
                                .isEqualTo(DENIED);
                    }
                }
            }
        }
    }

    @Test
    void signInSeesWhoMayActWhereAndNoHistory() throws SQLException {
        try (var identity = RawSql.as(DatabaseRole.IDENTITY)) {
            for (var table : TenantTables.all()) {
                if (OF_SIGN_IN.contains(table)) {
                    assertThat(identity.rows("select tenant_id from " + table))
                            .as(table)
                            .contains(lead);
                } else {
                    assertThat(identity.attempt("select 1 from " + table))
                            .as(table)
                            .isEqualTo(DENIED);
                }
            }
            assertThat(identity.count("account")).isPositive();
            assertThat(identity.attempt("delete from account")).isEqualTo(DENIED);
        }
    }

    /** By role, what it may do with at least one column of the table. */
    private static Map<DatabaseRole, String> grants(String table) throws SQLException {
        var grants = new TreeMap<DatabaseRole, String>();
        try (var owner = RawSql.as(DatabaseRole.OWNER)) {
            for (var role : DatabaseRole.values()) {
                var allowed = owner.rows("""
                        select p from unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[])
                          with ordinality as privilege(p, n)
                        where has_table_privilege('%1$s', '%2$s', p)
                          or p in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') and has_any_column_privilege('%1$s', '%2$s', p)
                        order by n
                        """.formatted(role.roleName(), table));
                if (role != DatabaseRole.OWNER && !allowed.isEmpty()) {
                    grants.put(role, String.join(" ", allowed));
                }
            }
        }
        return grants;
    }

    private static List<String> without(List<String> tables) throws SQLException {
        return TenantTables.all().stream()
                .filter(table -> !tables.contains(table))
                .toList();
    }
}
