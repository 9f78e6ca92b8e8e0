package mk.infocenter.alliances.sharing;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.database.TestDatabase;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.webhooks.WebhookManagement;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import org.jspecify.annotations.Nullable;

/** Circles and shared records of tenants that no other test knows. */
public class SharingFixtures {

    static final Reason BECAUSE = new Reason("A test");
    private static final LocalizedText NAME = LocalizedText.of("Круг", "Rreth", "Circle");

    private final TenantFixtures tenants;
    private final CircleManagement circles;
    private final ShareManagement shares;
    private final WebhookManagement webhooks;

    SharingFixtures(
            TenantFixtures tenants, CircleManagement circles, ShareManagement shares, WebhookManagement webhooks) {
        this.tenants = tenants;
        this.circles = circles;
        this.shares = shares;
        this.webhooks = webhooks;
    }

    /** What the changelog of a module with such a kind would say; taken back by {@link #closeTable}. */
    public static void openTable() throws SQLException {
        owner("select share_table('webhook', 'webhook')");
    }

    public static void closeTable() throws SQLException {
        owner("drop policy guest on webhook", "revoke all on webhook from alliances_guest");
        // A privilege on columns is revoked by their names.
        owner("revoke select (tenant_id, id, version, description, events, status, status_since, disabled_because)"
                + " on webhook from alliances_guest");
    }

    private static void owner(String... statements) throws SQLException {
        try (var owner = TestDatabase.connect(DatabaseRole.OWNER);
                var statement = owner.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** A circle that the tenant leads and these belong to. */
    public String circle(String lead, String... members) {
        var circle = in(lead, () -> circles.begin(NAME));
        for (var member : members) {
            invite(circle, lead, member);
            accept(circle, member);
        }
        return circle;
    }

    public void invite(String circle, String lead, String member) {
        run(lead, () -> circles.invite(circle, member));
    }

    public void accept(String circle, String member) {
        run(member, () -> circles.accept(circle));
    }

    /** The other one leads the circle from now on; the first stays a member. */
    public void handOver(String circle, String lead, String successor) {
        run(lead, () -> circles.offerLead(circle, successor));
        run(successor, () -> circles.takeUpLead(circle));
    }

    /** A record of the tenant that the audience may read. */
    public UUID shared(String tenant, String audience) {
        return share(tenant, record(tenant, "Record"), audience, ShareMode.READ).id();
    }

    /** How many of the tenant's grants let anybody in. */
    public int live(String tenant) {
        return in(tenant, () -> shares.page(new ShareManagement.Filter(null, null, GrantStatus.LIVE), null, 100))
                .size();
    }

    /** A record of the tenant. */
    UUID record(String tenant, String text) {
        return in(
                tenant,
                () -> webhooks.create("https://hooks.example/", text, webhooks.events())
                        .webhook()
                        .id());
    }

    GrantSummary share(String tenant, UUID record, String audience, ShareMode mode) {
        return in(tenant, () -> shares.share("webhook", record, new Audience(audience), mode, null));
    }

    String tenant() {
        return tenants.tenant();
    }

    List<String> tenants(int count) {
        return java.util.stream.Stream.generate(tenants::tenant).limit(count).toList();
    }

    void run(String tenant, Runnable step) {
        TenantFixtures.inTenant(tenant, new Actor(null, Role.ADMINISTRATOR), step);
    }

    <T extends @Nullable Object> T in(String tenant, Supplier<T> step) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, Role.ADMINISTRATOR), step::get);
    }

    /** Reads as a guest with statements of its own. */
    static RawSql guest(@Nullable String viewer, @Nullable String owner, @Nullable UUID grant) throws SQLException {
        var guest = RawSql.as(DatabaseRole.GUEST, owner);
        if (viewer != null) {
            guest.execute("select set_config('app.viewer', '" + viewer + "', true)");
        }
        if (grant != null) {
            guest.execute("select set_config('app.grant', '" + grant + "', true)");
        }
        return guest;
    }
}
