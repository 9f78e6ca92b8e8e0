package mk.infocenter.alliances.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The saved views of the actor and of the organization in scope. How somebody looks at a list is no record of the
 * organization, so views have no history.
 */
@Service
@Transactional
public class SavedViews {

    /** Views of one list that somebody, or the organization, may have. */
    static final int MOST = 20;

    private static final String SELECT = """
            select v.id, v.list, v.title, v.filter, v.account_id is null as shared, m.view_id is not null as main
            from saved_view v
              left join main_view m on m.tenant_id = v.tenant_id and m.view_id = v.id and m.account_id = :account
            where v.tenant_id = :tenant and (v.account_id is null or v.account_id = :account)
            """;

    private final JdbcClient database;

    SavedViews(JdbcClient database) {
        this.database = database;
    }

    /** Those of the list that the actor sees, in the order in which they were saved. */
    @Transactional(readOnly = true)
    public List<SavedView> of(String list) {
        return own(SELECT + "and v.list = :list order by v.account_id is not null, v.id")
                .param("list", list)
                .query(SavedViews::view)
                .list();
    }

    /** Fails where there is none that the actor sees. */
    @Transactional(readOnly = true)
    public SavedView view(UUID id) {
        return own(SELECT + "and v.id = :id")
                .param("id", id)
                .query(SavedViews::view)
                .optional()
                .orElseThrow(() -> new NotFound("view " + id));
    }

    /** In which the list opens for the actor. */
    @Transactional(readOnly = true)
    public Optional<SavedView> main(String list) {
        return own(SELECT + "and v.list = :list and m.view_id is not null")
                .param("list", list)
                .query(SavedViews::view)
                .optional();
    }

    /**
     * Saves a filter; what everybody sees is saved by administrators.
     *
     * @throws TooManyViews where there are {@value #MOST} already
     */
    public SavedView save(String list, String title, String filter, boolean shared) {
        var forAll = shared && mayShare();
        if (of(list).stream().filter(view -> view.shared() == forAll).count() >= MOST) {
            throw new TooManyViews(list);
        }
        var id = TenantOwned.newId();
        own("""
                insert into saved_view (tenant_id, id, account_id, list, title, filter)
                values (:tenant, :id, case when :forAll then null else :account end, :list, :title, :filter)
                """)
                .param("id", id)
                .param("forAll", forAll)
                .param("list", list)
                .param("title", title)
                .param("filter", filter)
                .update();
        return view(id);
    }

    public void rename(UUID id, String title) {
        own("update saved_view set title = :title where tenant_id = :tenant and id = :id"
                        + " and (account_id = :account or account_id is null)")
                .param("title", title)
                .param("id", changeable(id).id())
                .update();
    }

    public void remove(UUID id) {
        own("delete from saved_view where tenant_id = :tenant and id = :id"
                        + " and (account_id = :account or account_id is null)")
                .param("id", changeable(id).id())
                .update();
    }

    /** The list opens in this view for the actor, instead of another one. */
    public void makeMain(UUID id) {
        own("""
                insert into main_view (tenant_id, account_id, list, view_id)
                values (:tenant, :account, :list, :id)
                on conflict (tenant_id, account_id, list) do update set view_id = excluded.view_id
                """).param("list", view(id).list()).param("id", id).update();
    }

    public void makeOrdinary(UUID id) {
        own("delete from main_view where tenant_id = :tenant and account_id = :account and view_id = :id")
                .param("id", id)
                .update();
    }

    /** Whether the actor may save and change what everybody of the organization sees. */
    public static boolean mayShare() {
        return TenantContext.actor().role() == Role.ADMINISTRATOR;
    }

    private SavedView changeable(UUID id) {
        var view = view(id);
        if (view.shared() && !mayShare()) {
            throw new NotFound("view to change " + id);
        }
        return view;
    }

    private JdbcClient.StatementSpec own(String sql) {
        return database.sql(sql)
                .param("tenant", TenantContext.requiredTenant())
                .param("account", Objects.requireNonNull(TenantContext.actor().account()));
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("list"),
                row.getString("title"),
                row.getString("filter"),
                row.getBoolean("shared"),
                row.getBoolean("main"));
    }
}
