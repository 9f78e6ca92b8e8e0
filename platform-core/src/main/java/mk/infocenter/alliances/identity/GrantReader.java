package mk.infocenter.alliances.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a person may do, in one statement. */
@Component
class GrantReader {

    private final JdbcClient database;
    private final ScopedWork work;
    private final Clock clock;

    GrantReader(JdbcClient database, ScopedWork work, Clock clock) {
        this.database = database;
        this.work = work;
        this.clock = clock;
    }

    /** Empty where the account no longer exists. */
    Optional<Grants> of(UUID account) {
        var rows = work.in(new Scope.Identity(), () -> rows(account));
        return rows.isEmpty() ? Optional.empty() : Optional.of(grants(account, rows));
    }

    private List<Row> rows(UUID account) {
        return database.sql("""
                        with person as (
                          select a.id, a.display_name, a.second_factor_demanded as demanded,
                                 exists (select from totp t where t.account_id = a.id)
                                   or exists (select from passkey p where p.account_id = a.id) as second_factor
                            from account a where a.id = :account)
                        select a.display_name, a.second_factor, a.demanded, m.tenant_id as member_of, m.role, null as audited,
                               null::uuid as opening, null as opened, null as reason, null::timestamptz as until
                          from person a left join membership m on m.account_id = a.id and m.status = 'ACTIVE'
                        union all
                        select a.display_name, a.second_factor, a.demanded, null, n.role, n.audited_tenant, null, null, null, null
                          from person a join network_role n on n.account_id = a.id and n.status = 'ACTIVE'
                        union all
                        select a.display_name, a.second_factor, a.demanded, null, o.role, null, o.id, o.tenant_id, o.reason, o.until
                          from person a join opening o on o.account_id = a.id
                            and o.until > :now and o.status = 'OPEN'
                        """)
                .param("account", account)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Row(
                        row.getString("display_name"),
                        row.getBoolean("second_factor"),
                        row.getBoolean("demanded"),
                        row.getString("member_of"),
                        row.getString("role"),
                        row.getString("audited"),
                        row.getObject("opening") == null ? null : opening(row)))
                .list();
    }

    private static LiveOpening opening(ResultSet row) throws SQLException {
        return new LiveOpening(
                row.getObject("opening", UUID.class),
                row.getString("opened"),
                Role.valueOf(row.getString("role")),
                row.getString("reason"),
                row.getTimestamp("until").toInstant());
    }

    private static Grants grants(UUID account, List<Row> rows) {
        var memberships = new TreeMap<String, Role>();
        Optional<Role> oversight = Optional.empty();
        var auditsNetwork = false;
        var audits = new ArrayList<String>();
        var openings = new ArrayList<LiveOpening>();
        for (var row : rows) {
            if (row.opening != null) {
                openings.add(row.opening);
                continue;
            }
            if (row.role == null) {
                continue;
            }
            var role = Role.valueOf(row.role);
            if (row.memberOf != null) {
                memberships.put(row.memberOf, role);
            } else if (role != Role.AUDITOR) {
                oversight = Optional.of(role);
            } else if (row.audited == null) {
                auditsNetwork = true;
            } else {
                audits.add(row.audited);
            }
        }
        var person = rows.getFirst();
        return new Grants(
                account,
                person.name,
                memberships,
                oversight,
                auditsNetwork,
                audits,
                person.secondFactor,
                openings,
                person.demanded);
    }

    private record Row(
            String name,
            boolean secondFactor,
            boolean demanded,
            @Nullable String memberOf,
            @Nullable String role,
            @Nullable String audited,
            @Nullable LiveOpening opening) {}
}
