package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.database.TestDatabase;
import mk.infocenter.alliances.sharing.SharedKinds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database's own catalogue must say of every table, whoever wrote its changelog. */
@DeploymentTest
class DatabaseCatalogueTests {

    /** Tables that belong to no tenant: reference data, people who sign in, and what libraries bring along. */
    private static final Set<String> WITHOUT_TENANT = Set.of(
            "municipality",
            // Unique in the whole network; its rows have policies of their own.
            "registration_number",
            "account",
            "rate_limit",
            "totp",
            "recovery_code",
            "password_reset",
            "passkey",
            "provider_link",
            "sign_in_event",
            "spring_session",
            "spring_session_attributes",
            "event_publication",
            "scheduled_tasks",
            "outgoing_mail",
            "mail_unsubscription",
            "mail_unreachable",
            "mail_key",
            "databasechangelog",
            "databasechangeloglock");

    private static final String FAULTS = """
            with tenant_table as (
              select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity,
                     (select attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id'
                        and a.attnotnull and not a.attisdropped) as tenant
              from pg_class c
              where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                and c.relname <> all (?))
            select relname || ': no tenant_id that is not null' as fault from tenant_table where tenant is null
            union all
            select relname || ': row-level security is not enabled and forced' from tenant_table
              where not (relrowsecurity and relforcerowsecurity)
            union all
            select t.relname || ': ' || i.indexrelid::regclass || ' does not begin with the tenant'
              from tenant_table t join pg_index i on i.indrelid = t.oid
              where i.indisunique and i.indkey[0] <> t.tenant
            union all
            select t.relname || ': no primary key' from tenant_table t
              where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)
            union all
            select t.relname || ': ' || f.conname || ' does not begin with the tenant'
              from tenant_table t join pg_constraint f on f.conrelid = t.oid and f.contype = 'f'
                join tenant_table target on target.oid = f.confrelid
              where f.conkey[1] <> t.tenant and f.conname not in ('network_role_audited_tenant_fkey')
            union all
            select t.relname || ': a policy that every role is under' from tenant_table t
              join pg_policy p on p.polrelid = t.oid where p.polroles = '{0}'
            union all
            select t.relname || ': more than one policy for ' || r.rolname || ', which PostgreSQL joins by OR'
              from tenant_table t join pg_policy p on p.polrelid = t.oid
                cross join unnest(p.polroles) as role join pg_roles r on r.oid = role
              group by t.relname, r.rolname, p.polcmd having count(*) > 1
            union all
            select t.relname || ': the application may change history'
              from tenant_table t where (t.relname like '%\\_aud' or t.relname = 'revision')
                and (has_table_privilege('alliances_app', t.oid, 'update')
                  or has_table_privilege('alliances_app', t.oid, 'delete')
                  or has_table_privilege('alliances_app', t.oid, 'truncate'))
            union all
            select t.relname || ': ' || role || ' may write' from tenant_table t
              cross join unnest(array['alliances_oversight', 'alliances_auditor', 'alliances_public',
                'alliances_identity', 'alliances_worker', 'alliances_guest']) as role
              where has_table_privilege(role, t.oid, 'insert') or has_table_privilege(role, t.oid, 'update')
                 or has_table_privilege(role, t.oid, 'delete') or has_table_privilege(role, t.oid, 'truncate')
            union all
            select t.relname || ': guests may read it past a grant' from tenant_table t
              join pg_policy p on p.polrelid = t.oid and 'alliances_guest'::regrole = any(p.polroles)
              where pg_get_expr(p.polqual, p.polrelid) !~ '(shared_record|seen_circles|my_audiences)\\('
                -- Who belongs to which circle, and what others contributed to the viewer's own records.
                and t.relname not in ('circle_term', 'circle_invitation', 'circle_membership', 'contribution')
            union all
            select t.relname || '.' || a.attname || ': guests read what Info-center does not' from tenant_table t
              join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
              where has_column_privilege('alliances_guest', t.oid, a.attnum, 'select')
                and not has_column_privilege('alliances_oversight', t.oid, a.attnum, 'select')
                -- Of files that all members may have, and no others: by its policy a guest sees no other chunk.
                and (t.relname, a.attname) <> ('file_chunk', 'bytes')
            union all
            select t.relname || ': no history in ' || t.relname || '_aud' from tenant_table t
              where t.relname not like '%\\_aud' and t.relname <> 'revision'
                -- Keys and hashes of people and of files about them, which erasure destroys; a history would bring them back.
                and t.relname not in ('person_key', 'matching_key', 'person_lookup', 'file_key')
                -- Made anew from records that have theirs.
                and t.relname not in ('search_entry', 'search_word')
                -- How people look at lists, and what they typed and did not send, are no records of the organization.
                and t.relname not in ('saved_view', 'main_view', 'draft')
                and has_table_privilege('alliances_app', t.oid, 'update')
                and to_regclass(t.relname || '_aud') is null
            union all
            select t.name || ': rows that stay where an organization is erased' from tenant_tables() t
              where not exists (select from pg_policy p where p.polrelid = t.target and p.polname = 'owner'
                and p.polcmd = '*' and p.polroles = array['alliances_owner'::regrole::oid])
            union all
            select c.relname || ': trigger ' || g.tgname from pg_trigger g join pg_class c on c.oid = g.tgrelid
              where not g.tgisinternal
            union all
            select c.relname || ': a view that does not run as its caller' from pg_class c
              where c.relkind in ('v', 'm') and c.relnamespace = 'public'::regnamespace
                and coalesce(array_to_string(c.reloptions, ','), '') not like '%security_invoker=true%'
            """;

    @Test
    void everyTableKeepsItsTenant() throws SQLException {
        try (var owner = TestDatabase.connect(DatabaseRole.OWNER)) {
            assertThat(faults(owner)).isEmpty();
        }
    }

    /** What a module declares as shareable its changelog has opened to guests, and nothing of the vault ever. */
    @Test
    void everySharedKindHasItsTable(@Autowired SharedKinds kinds, @Autowired RecordKinds records) throws SQLException {
        try (var owner = TestDatabase.connect(DatabaseRole.OWNER);
                var statement = owner.prepareStatement("select count(*) from pg_policies"
                        + " where tablename = ? and policyname = 'guest' and qual like '%' || ? || '%'")) {
            assertThat(kinds.names()).isNotEmpty();
            for (var kind : kinds.names()) {
                statement.setString(1, records.named(kind).table());
                statement.setString(2, "shared_record('" + kind + "'");
                var rows = statement.executeQuery();
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).as(kind).isOne();
            }
        }
    }

    /** Each fault is planted once, in a transaction that is rolled back. */
    @Test
    void plantedFaultsAreFound() throws SQLException {
        assertFound("create table planted (id uuid primary key)", "planted: no tenant_id");
        assertFound("create table planted (tenant_id text primary key)", "row-level security is not enabled");
        assertFound(
                "create table planted (tenant_id text not null, id uuid primary key)",
                "planted_pkey does not begin with the tenant");
        assertFound(
                "create table planted (tenant_id text not null references tenant, id uuid, owner text references tenant,"
                        + " primary key (tenant_id, id))",
                "planted_owner_fkey does not begin with the tenant");
        assertFound("create policy planted on tenant using (true)", "tenant: a policy that every role is under");
        assertFound(
                "create policy planted on tenant for all to alliances_app using (true)",
                "tenant: more than one policy for alliances_app");
        assertFound("grant update on revision to alliances_app", "revision: the application may change history");
        assertFound("grant insert on organization to alliances_public", "alliances_public may write");
        assertFound("create policy guest on membership for select to alliances_guest using (true)", "past a grant");
        assertFound(
                "alter policy guest on paper using (tenant_id = 'radika')", "paper: guests may read it past a grant");
        assertFound("grant select on webhook to alliances_guest", "webhook.secret: guests read");
        assertFound("grant update on paper to alliances_guest", "alliances_guest may write");
        assertFound("drop policy owner on membership", "membership: rows that stay");
        assertFound("create table planted (holder text references tenant)", "planted: rows that stay");
        assertFound("drop table membership_aud", "membership: no history");
        assertFound(
                "create trigger planted before insert on tenant for each row execute function"
                        + " suppress_redundant_updates_trigger()",
                "tenant: trigger planted");
        assertFound("create view planted as select * from tenant", "planted: a view that does not run as its caller");
    }

    private static void assertFound(String fault, String report) throws SQLException {
        try (var owner = TestDatabase.connect(DatabaseRole.OWNER)) {
            owner.setAutoCommit(false);
            try (var statement = owner.createStatement()) {
                statement.execute(fault);
            }
            assertThat(faults(owner)).as(fault).anyMatch(found -> found.contains(report));
            owner.rollback();
        }
    }

    private static List<String> faults(Connection connection) throws SQLException {
        var faults = new ArrayList<String>();
        try (var statement = connection.prepareStatement(FAULTS)) {
            statement.setArray(1, connection.createArrayOf("text", WITHOUT_TENANT.toArray()));
            var rows = statement.executeQuery();
            while (rows.next()) {
                faults.add(rows.getString("fault"));
            }
        }
        return faults;
    }
}
