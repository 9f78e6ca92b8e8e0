package mk.infocenter.alliances.sharing;

import static mk.infocenter.alliances.sharing.SharingFixtures.BECAUSE;
import static mk.infocenter.alliances.sharing.SharingFixtures.guest;
import static mk.infocenter.testing.RawSql.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.database.TestDatabase;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody reaches who gets hold of the guest's role, with a wrong grant, an old one or none. */
@PlatformTest
class GuestRoleTests {

    private static final UUID NO_GRANT = new UUID(0, 0);

    @Autowired
    SharingFixtures fixtures;

    @Autowired
    ShareManagement shares;

    @Autowired
    CircleManagement circles;

    private String owner = "";
    private String viewer = "";
    private UUID record = NO_GRANT;
    private UUID other = NO_GRANT;
    private UUID grant = NO_GRANT;

    @BeforeEach
    void openTable() throws SQLException {
        SharingFixtures.openTable();
    }

    @AfterEach
    void closeTable() throws SQLException {
        SharingFixtures.closeTable();
    }

    @BeforeEach
    void twoRecordsOfWhichOneIsShared() {
        owner = fixtures.tenant();
        viewer = fixtures.tenant();
        record = fixtures.record(owner, "Shared");
        other = fixtures.record(owner, "Kept");
        grant = fixtures.share(owner, record, viewer, ShareMode.READ).id();
    }

    @Test
    void readsTheOneRecordOfItsGrant() throws SQLException {
        try (var guest = guest(viewer, owner, grant)) {
            assertThat(guest.rows("select description from webhook")).containsExactly("Shared");
            assertThat(guest.rows("select id from webhook where id = '" + other + "'"))
                    .isEmpty();
        }
    }

    @Test
    void readsNoPersonalColumnAndWritesNothing() throws SQLException {
        try (var guest = guest(viewer, owner, grant)) {
            assertThat(guest.attempt("select secret from webhook")).isEqualTo(DENIED);
            assertThat(guest.attempt("select url from webhook")).isEqualTo(DENIED);
            for (var table : TenantTables.all()) {
                assertThat(guest.attempt("delete from " + table)).as(table).isEqualTo(DENIED);
            }
            for (var table :
                    new String[] {"person", "person_key", "consent", "membership", "webhook_aud", "revision"}) {
                assertThat(guest.attempt("select 1 from " + table)).as(table).isEqualTo(DENIED);
            }
        }
    }

    @Test
    void readsNothingWithoutTheGrantOrWithAnother() throws SQLException {
        var elsewhere = fixtures.share(viewer, fixtures.record(viewer, "Own"), owner, ShareMode.READ)
                .id();
        assertNothing(viewer, owner, null);
        assertNothing(viewer, owner, NO_GRANT);
        assertNothing(viewer, owner, elsewhere);
        assertNothing(viewer, viewer, grant);
        assertNothing(viewer, "", grant);
        assertNothing(viewer, "*", grant);
        assertNothing(viewer, null, grant);
        assertNothing(fixtures.tenant(), owner, grant);
        assertNothing("", owner, grant);
        assertNothing(null, owner, grant);
        assertNothing("*", owner, grant);
    }

    @Test
    void aGrantOfAnotherKindOpensNothing() throws SQLException {
        raw("update share_grant set kind = 'job' where id = '" + grant + "'");
        assertNothing(viewer, owner, grant);
    }

    @Test
    void aRevokedAnExpiredAndAComingGrantOpenNothing() throws SQLException {
        raw("update share_grant set since = now() - interval '2 hours', until = now() - interval '1 second'");
        assertNothing(viewer, owner, grant);
        raw("update share_grant set since = now() + interval '1 hour', until = null");
        assertNothing(viewer, owner, grant);
        raw("update share_grant set since = now() - interval '1 hour'");
        try (var guest = guest(viewer, owner, grant)) {
            assertThat(guest.count("webhook")).isOne();
        }
        fixtures.run(owner, () -> shares.revoke(grant, BECAUSE));
        assertNothing(viewer, owner, grant);
    }

    /** A tenant can write what it likes into its own rows; that makes it no member of another's circle. */
    @Test
    void nobodyMakesThemselvesAMember() throws SQLException {
        var member = fixtures.tenant();
        var circle = fixtures.circle(owner, member);
        var shared = fixtures.share(owner, record, circle, ShareMode.READ).id();
        for (var forged : new String[] {
            "insert into circle_term values ('%1$s', gen_random_uuid(), 0, '%2$s', 2, '{}', null, null, 'LEADING', now())",
            "insert into circle_membership values ('%1$s', gen_random_uuid(), 0, '%2$s',"
                    + " gen_random_uuid(), 'ACCEPTED', now())",
            "insert into circle_invitation select '%1$s', gen_random_uuid(), 0, '%2$s', 2, '%3$s', gen_random_uuid(),"
                    + " 'INVITED', now() from circle_term where term = 2"
        }) {
            try (var app = TestDatabase.connect(DatabaseRole.APP);
                    var statement = app.createStatement()) {
                statement.execute("select set_config('app.tenant', '" + viewer + "', false)");
                statement.execute(forged.formatted(viewer, circle, member));
            }
            assertNothing(viewer, owner, shared);
        }
        try (var guest = guest(member, owner, shared)) {
            assertThat(guest.count("webhook")).isOne();
        }
    }

    @Test
    void tenThousandGrantsAreListedByTheirIndex() throws SQLException {
        raw("insert into share_grant select tenant_id, gen_random_uuid(), 0, kind, gen_random_uuid(), title,"
                + " 'x' || n % 500, mode, since, null, status, status_since"
                + " from share_grant, generate_series(1, 10000) n where id = '" + grant + "'");
        try (var owner = TestDatabase.connect(DatabaseRole.OWNER);
                var statement = owner.createStatement()) {
            statement.execute("analyze share_grant");
        }
        try (var guest = guest(viewer, null, null)) {
            assertThat(guest.rows("explain select id from share_grant g where g.status = 'LIVE'"
                            + " and g.audience = any(array(select my_audiences())) and g.tenant_id <> '" + viewer
                            + "' order by g.id desc limit 20"))
                    .anyMatch(line -> line.contains("share_grant_by_audience"))
                    .noneMatch(line -> line.contains("Seq Scan on share_grant"));
        }
        raw("delete from share_grant");
    }

    @Test
    void aRuleThatWouldLetEverybodyInIsNoticed() throws SQLException {
        try (var owner = TestDatabase.connect(DatabaseRole.OWNER);
                var statement = owner.createStatement()) {
            statement.execute("alter policy guest on webhook using (true)");
            assertThatThrownBy(() -> assertNothing(viewer, this.owner, NO_GRANT))
                    .isInstanceOf(AssertionError.class);
            statement.execute("alter policy guest on webhook using (tenant_id = (select current_setting('app.tenant',"
                    + " true)) and id = (select shared_record('webhook')))");
        }
    }

    private void raw(String sql) throws SQLException {
        try (var app = TestDatabase.connect(DatabaseRole.APP);
                var statement = app.createStatement()) {
            statement.execute("select set_config('app.tenant', '" + owner + "', false)");
            statement.execute(sql);
        }
    }

    private static void assertNothing(@Nullable String viewer, @Nullable String owner, @Nullable UUID grant)
            throws SQLException {
        try (var guest = guest(viewer, owner, grant)) {
            assertThat(guest.rows("select id from webhook")).isEmpty();
        }
    }
}
