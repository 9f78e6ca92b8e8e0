package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of database work in the wrong scope, in none, or outside a transaction. */
@PlatformTest
class ScopeGuardTests {

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    JdbcClient database;

    @Autowired
    Tenants tenants;

    @Autowired
    ScopedWork work;

    @Autowired
    PlatformTransactionManager transactions;

    String one = "";
    String other = "";

    @BeforeEach
    void twoTenants() {
        one = fixtures.tenant();
        other = fixtures.tenant();
    }

    @Test
    void aTransactionSeesItsOwnTenant() {
        assertThat(TenantContext.in(tenant(one), () -> inTransaction(this::visible)))
                .containsExactly(one);
        assertThat(TenantContext.in(tenant(other), () -> inTransaction(this::visible)))
                .containsExactly(other);
    }

    @Test
    void anotherTenantInsideATransactionIsRefused() {
        TenantContext.in(
                tenant(one),
                () -> inTransaction(() -> {
                    assertThat(visible()).containsExactly(one);
                    assertThatThrownBy(() -> TenantContext.in(tenant(other), this::visible))
                            .hasMessageContaining(one)
                            .hasMessageContaining(other);
                    assertThatThrownBy(() -> TenantContext.in(new Scope.Network(), this::visible))
                            .hasMessageContaining("can't go on in");
                    assertThat(visible()).as("the transaction itself goes on").containsExactly(one);
                    return true;
                }));
    }

    @Test
    void hibernateGoesTheSameWay() {
        assertThatThrownBy(() -> TenantContext.in(
                        tenant(one),
                        () -> inTransaction(() -> {
                            assertThat(tenants.findAll()).hasSize(1);
                            return TenantContext.in(tenant(other), () -> tenants.findAll());
                        })))
                .hasMessageContaining("can't go on in");
    }

    /** The statement may have been the first of the transaction, so the connection is what counts, not its use. */
    @Test
    void aScopeInsideATransactionWithoutOneIsRefused() {
        inTransaction(() -> {
            assertThat(visible()).isEmpty();
            return assertThatThrownBy(() -> TenantContext.in(tenant(one), this::visible))
                    .hasMessageContaining("began in no scope");
        });
    }

    @Test
    void aNewTransactionMayHaveAnotherScope() {
        TenantContext.in(
                tenant(one),
                () -> inTransaction(() -> {
                    assertThat(work.in(tenant(other), this::visible)).containsExactly(other);
                    assertThat(work.in(new Scope.Network(), this::visible)).contains(one, other);
                    assertThat(visible()).containsExactly(one);
                    return true;
                }));
    }

    @Test
    void scopedStatementsOutsideATransactionAreRefused() {
        assertThatThrownBy(() -> TenantContext.in(tenant(one), this::visible))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("needs a transaction");
        assertThatThrownBy(() -> TenantContext.in(tenant(one), () -> suspend(one)))
                .hasMessageContaining("needs a transaction");
    }

    @Test
    void withoutAScopeNothingIsSeenAndNothingWritten() {
        assertThat(visible()).isEmpty();
        assertThat(inTransaction(this::visible)).isEmpty();
        assertThat(inTransaction(() -> tenants.findAll())).isEmpty();
        assertThat(inTransaction(() -> suspend(one))).isZero();
        assertThat(inTransaction(() -> database.sql("delete from tenant").update()))
                .isZero();
        assertThatThrownBy(() -> inTransaction(this::insert)).rootCause().hasMessageContaining("row-level security");
        assertThatThrownBy(() -> tenants.save(new Tenant(TenantFixtures.details(TenantFixtures.freshKey()))))
                .as("the revision has no tenant either")
                .isInstanceOf(RuntimeException.class);
        assertThat(status(one)).isEqualTo("ACTIVE");
    }

    static Stream<Scope> scopesThatOnlyRead() {
        return Stream.of(
                new Scope.Network(),
                new Scope.Opened("lead"),
                new Scope.Auditor(null),
                new Scope.Auditor("lead"),
                new Scope.Public(null),
                new Scope.Public("lead"),
                new Scope.Identity());
    }

    @ParameterizedTest
    @MethodSource("scopesThatOnlyRead")
    void onlyATenantsOwnScopeWritesTenants(Scope scope) {
        for (Supplier<?> write : List.<Supplier<?>>of(
                () -> suspend(one),
                this::insert,
                () -> database.sql("delete from tenant").update(),
                () -> tenants.saveAndFlush(new Tenant(TenantFixtures.details(TenantFixtures.freshKey()))))) {
            assertThatThrownBy(() -> TenantContext.in(scope, () -> inTransaction(write)))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .message()
                    .containsAnyOf("permission denied", "read-only transaction");
        }
        assertThat(status(one)).isEqualTo("ACTIVE");
    }

    /** So that a write of Info-center or an auditor fails twice, by this and by the grants. */
    @Test
    void scopesAcrossTenantsHaveReadOnlyConnections() {
        for (var scope : List.of(new Scope.Network(), new Scope.Opened(one), new Scope.Auditor(null))) {
            assertThat(TenantContext.in(
                            scope,
                            () -> inTransaction(() -> database.sql("show transaction_read_only")
                                    .query(String.class)
                                    .single())))
                    .isEqualTo("on");
        }
    }

    private List<String> visible() {
        return database.sql("select tenant_id from tenant order by 1")
                .query(String.class)
                .list();
    }

    private int suspend(String key) {
        return database.sql("update tenant set status = 'SUSPENDED' where tenant_id = ?")
                .param(key)
                .update();
    }

    private int insert() {
        return database.sql("insert into tenant_municipality (tenant_id, municipality) values (?, 'MK-802')")
                .param(one)
                .update();
    }

    private String status(String key) {
        return work.in(
                tenant(key),
                () -> database.sql("select status from tenant")
                        .query(String.class)
                        .single());
    }

    private static Scope tenant(String key) {
        return new Scope.Tenant(key);
    }

    @SuppressWarnings("NullAway") // the template passes the work's own result on
    private <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(_ -> work.get());
    }
}
