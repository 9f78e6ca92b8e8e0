package mk.infocenter.alliances.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.audit.AccessLog;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads what others share with a tenant, in the scope of a guest: the database decides whether the grant is alive and
 * meant for it, anew at each reading.
 */
@Service
public class SharedReading {

    private static final String SELECT = """
            select g.tenant_id, g.id, g.kind, g.record, g.title, g.audience, g.mode, g.since, g.until from share_grant g
            """;

    private final JdbcClient database;
    private final ScopedWork work;
    private final SharedKinds kinds;
    private final AccessLog accesses;

    SharedReading(JdbcClient database, ScopedWork work, SharedKinds kinds, AccessLog accesses) {
        this.database = database;
        this.work = work;
        this.kinds = kinds;
        this.accesses = accesses;
    }

    /** Which shared records somebody wants to see; null asks for all. */
    public record Filter(
            @Nullable String owner,
            @Nullable String kind,
            @Nullable String audience) {}

    /** What others share with the tenant in scope, newest first, below a grant's id; null begins. */
    public List<SharedSummary> page(Filter filter, @Nullable UUID after, int size) {
        var viewer = TenantContext.requiredTenant();
        return work.in(
                new Scope.Guest(viewer),
                () -> database.sql(SELECT + """
                        where g.status = 'LIVE' and g.audience = any(array(select my_audiences()))
                          and g.tenant_id <> :viewer
                          and (:after::uuid is null or g.id < :after::uuid)
                          and (:owner::text is null or g.tenant_id = :owner::text)
                          and (:kind::text is null or g.kind = :kind::text)
                          and (:audience::text is null or g.audience = :audience::text)
                        order by g.id desc limit :size
                        """)
                        .param("viewer", viewer)
                        .param("after", after)
                        .param("owner", filter.owner)
                        .param("kind", filter.kind)
                        .param("audience", filter.audience)
                        .param("size", size)
                        .query(SharedReading::summary)
                        .list());
    }

    /** What is shared with a circle, also by the tenant in scope itself, newest first. */
    public List<SharedSummary> of(String circle, int size) {
        return work.in(
                new Scope.Guest(TenantContext.requiredTenant()),
                () -> database.sql(SELECT + "where g.status = 'LIVE' and g.audience = :circle"
                                + " order by g.id desc limit :size")
                        .param("circle", circle)
                        .param("size", size)
                        .query(SharedReading::summary)
                        .list());
    }

    /** The grant by which a tenant shares something with the one in scope. */
    public Optional<SharedSummary> find(String owner, UUID grant) {
        return work.in(
                new Scope.Guest(TenantContext.requiredTenant()),
                () -> database.sql(SELECT + "where g.tenant_id = :owner and g.id = :grant")
                        .param("owner", owner)
                        .param("grant", grant)
                        .query(SharedReading::summary)
                        .optional());
    }

    /**
     * The record of the grant as a guest sees it; empty where the database shows nothing of it. Its owner is told who read
     * it, before it is shown.
     */
    public Optional<SharedKind.Shown> read(SharedSummary shared) {
        var viewer = TenantContext.requiredTenant();
        var guest = new Scope.Guest(viewer, shared.owner(), shared.grant());
        var shown = work.in(guest, () -> kinds.named(shared.kind()).shown().apply(shared.record()));
        shown.ifPresent(record -> accesses.addShared(
                shared.owner(), TenantContext.actor(), viewer, record.title().words("mk")));
        return shown;
    }

    /** What others have contributed to a record of the tenant in scope under these grants, oldest first. */
    public List<ContributionView> contributions(UUID record, Collection<UUID> grants) {
        var owner = TenantContext.requiredTenant();
        return work.in(
                new Scope.Guest(owner),
                () -> database.sql("""
                        select c.tenant_id, c.id, c.text, c.status_since from contribution c
                        where c.owner = :owner and c.record = :record and c.grant_id = any(:grants) and c.status = 'GIVEN'
                        order by c.id
                        """)
                        .param("owner", owner)
                        .param("record", record)
                        .param("grants", grants.toArray(UUID[]::new))
                        .query((row, _) -> new ContributionView(
                                row.getString("tenant_id"),
                                row.getObject("id", UUID.class),
                                row.getString("text"),
                                row.getTimestamp("status_since").toInstant()))
                        .list());
    }

    private static SharedSummary summary(ResultSet row, int number) throws SQLException {
        return new SharedSummary(
                row.getString("tenant_id"),
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("record", UUID.class),
                LocalizedTextType.read(row.getString("title")),
                row.getString("audience"),
                ShareMode.valueOf(row.getString("mode")),
                row.getTimestamp("since").toInstant(),
                CircleDirectory.moment(row, "until"));
    }
}
