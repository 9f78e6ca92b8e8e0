package mk.infocenter.alliances.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.sharing.CircleView.Standing;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads circles, whose rows are of several tenants, as a guest of one tenant; the database decides what it belongs to.
 */
@Service
public class CircleDirectory {

    private static final String VIEW = """
            select c.circle, c.tenant_id, c.id, c.term, c.name, c.status, c.status_since, c.successor,
                   case when c.tenant_id = :viewer then 'LEAD' when in_circle(c.circle, :viewer) then 'MEMBER'
                        else 'INVITED' end as standing
            from seen_circles() s(circle) cross join lateral circle_lead(s.circle) l
            join circle_term c on c.tenant_id = l.tenant_id and c.circle = s.circle and c.term = l.term
            """;

    private static final String OUTLINE = """
            select c.circle, p.tenant_id, p.name, p.status, p.status_since,
                   array(select i.member from circle_invitation i join circle_membership m
                           on m.tenant_id = i.member and m.circle = i.circle and m.round = i.round
                         where i.tenant_id = p.tenant_id and i.circle = p.circle and i.term = p.term
                           and i.status = 'INVITED' and m.status = 'ACCEPTED' order by i.id) as members
            from circle_term c cross join lateral circle_lead(c.circle) l
            join circle_term p on p.tenant_id = l.tenant_id and p.circle = c.circle and p.term = l.term
            where c.tenant_id = split_part(c.circle, '/', 1) and c.term = 1 and %s
            """;

    /** Any term names its circle; the first one's name is the circle's. */
    private static final String NAMED = """
            (%1$s = :circle or %1$s in (select t.circle from circle_term t
               where t.tenant_id = split_part(:circle, '/', 1) and t.id::text = split_part(:circle, '/', 2)))
            """;

    private final JdbcClient database;
    private final ScopedWork work;

    CircleDirectory(JdbcClient database, ScopedWork work) {
        this.database = database;
        this.work = work;
    }

    /** The circles that the tenant leads, belongs to or is invited into, newest first; few by their nature. */
    public List<CircleView> of(String viewer) {
        return work.in(
                new Scope.Guest(viewer),
                () -> database.sql(VIEW + "order by c.circle desc")
                        .param("viewer", viewer)
                        .query(CircleDirectory::view)
                        .list());
    }

    /** One of them, by the name of any of its terms; empty where the tenant has no part in it, or no longer has. */
    public Optional<CircleView> find(String viewer, String circle) {
        return work.in(
                new Scope.Guest(viewer),
                () -> database.sql(VIEW + "where " + NAMED.formatted("s.circle"))
                        .param("viewer", viewer)
                        .param("circle", circle)
                        .query(CircleDirectory::view)
                        .optional());
    }

    /**
     * A circle as Info-center and those who write letters see it.
     *
     * @param members tenants that belong to it beside the lead
     */
    public record Outline(
            String circle, String lead, LocalizedText name, CircleStatus status, Instant since, List<String> members) {}

    /** Any circle, for the tenant's letters about it. */
    public Optional<Outline> outline(String viewer, String circle) {
        return work.in(
                new Scope.Guest(viewer),
                () -> database.sql(OUTLINE.formatted("c.circle = :circle"))
                        .param("circle", circle)
                        .query(CircleDirectory::outline)
                        .optional());
    }

    /**
     * Circles for Info-center, the newest first.
     *
     * @param statuses of the lead in force; empty for all
     * @param circle by the name of any of its terms; empty for all
     * @param after name of the last one of the page before, null at first
     */
    @Transactional(readOnly = true)
    public List<Outline> page(Collection<CircleStatus> statuses, String circle, @Nullable String after, int size) {
        return database.sql(OUTLINE.formatted("(:circle = '' or " + NAMED.formatted("c.circle") + ")") + """
                        and (cardinality(:statuses::text[]) = 0 or p.status = any(:statuses))
                        and (:after::text is null or split_part(c.circle, '/', 2) < split_part(:after::text, '/', 2))
                        order by split_part(c.circle, '/', 2) desc limit :size
                        """)
                .param("circle", circle)
                .param("statuses", statuses.stream().map(CircleStatus::name).toArray(String[]::new))
                .param("after", after)
                .param("size", size)
                .query(CircleDirectory::outline)
                .list();
    }

    /** Whom the lead in force counts among the circle's, itself first. */
    public List<CircleMember> members(String viewer, CircleView circle) {
        return work.in(
                new Scope.Guest(viewer),
                () -> database.sql("""
                        select c.tenant_id as tenant, null::uuid as id, c.own_round as round, c.status_since as invited,
                               null as answer, null::timestamptz as answered
                        from circle_term c where c.tenant_id = :lead and c.id = :id
                        union all
                        select i.member, i.id, i.round, i.status_since, m.status, m.status_since
                        from circle_invitation i left join circle_membership m
                          on m.tenant_id = i.member and m.circle = i.circle and m.round = i.round
                        where i.tenant_id = :lead and i.circle = :circle and i.term = :term and i.status = 'INVITED'
                        order by id nulls first
                        """)
                        .param("lead", circle.lead())
                        .param("id", circle.id())
                        .param("circle", circle.circle())
                        .param("term", circle.term())
                        .query(CircleDirectory::member)
                        .list());
    }

    private static CircleView view(ResultSet row, int number) throws SQLException {
        return new CircleView(
                row.getString("circle"),
                row.getString("tenant_id"),
                row.getObject("id", UUID.class),
                row.getInt("term"),
                LocalizedTextType.read(row.getString("name")),
                CircleStatus.valueOf(row.getString("status")),
                row.getTimestamp("status_since").toInstant(),
                row.getString("successor"),
                Standing.valueOf(row.getString("standing")));
    }

    private static Outline outline(ResultSet row, int number) throws SQLException {
        return new Outline(
                row.getString("circle"),
                row.getString("tenant_id"),
                LocalizedTextType.read(row.getString("name")),
                CircleStatus.valueOf(row.getString("status")),
                row.getTimestamp("status_since").toInstant(),
                List.of((String[]) row.getArray("members").getArray()));
    }

    private static CircleMember member(ResultSet row, int number) throws SQLException {
        var answer = row.getString("answer");
        return new CircleMember(
                row.getString("tenant"),
                row.getObject("id", UUID.class),
                row.getObject("round", UUID.class),
                row.getTimestamp("invited").toInstant(),
                answer == null ? null : MembershipStatus.valueOf(answer),
                moment(row, "answered"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
