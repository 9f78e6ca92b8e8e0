package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TenantContextTests {

    private final Scope radika = new Scope.Tenant("radika");
    private final Scope ced = new Scope.Tenant("ced");
    private final Actor staff = new Actor(UUID.randomUUID(), Role.STAFF);

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(TenantContext.scope()).isEmpty();
        assertThat(TenantContext.actor()).isEqualTo(Actor.SYSTEM);
        assertThat(TenantContext.useCase()).isEqualTo("unnamed");
        assertThat(TenantContext.reason()).isEmpty();
        assertThat(TenantContext.requestId()).isEmpty();
    }

    @Test
    void scopesNestAndTheOuterOneComesBack() {
        TenantContext.in(radika, staff, () -> {
            assertThat(TenantContext.scope()).contains(radika);
            TenantContext.in(ced, () -> {
                assertThat(TenantContext.scope()).contains(ced);
                assertThat(TenantContext.actor()).as("the actor stays").isEqualTo(staff);
                return ced;
            });
            assertThat(TenantContext.scope()).contains(radika);
            return radika;
        });
    }

    @Test
    void aFailurePassesThroughAndTheScopeEnds() {
        assertThatThrownBy(() -> TenantContext.in(radika, staff, () -> {
                    throw new IOException("as it is");
                }))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("as it is");
    }

    @Test
    void useCaseAndReasonEndWithTheirWork() {
        TenantContext.in(radika, staff, () -> {
            TenantContext.doing("suspend-tenant", new Reason("Late report"), _ -> {}, () -> {
                assertThat(TenantContext.useCase()).isEqualTo("suspend-tenant");
                assertThat(TenantContext.reason()).contains(new Reason("Late report"));
                assertThat(TenantContext.scope()).contains(radika);
                TenantContext.doing("edit-profile", null, _ -> {}, () -> {
                    assertThat(TenantContext.useCase()).isEqualTo("edit-profile");
                    assertThat(TenantContext.reason())
                            .as("that was the reason of something else")
                            .isEmpty();
                    return true;
                });
                return true;
            });
            assertThat(TenantContext.useCase()).isEqualTo("unnamed");
            assertThat(TenantContext.reason()).isEmpty();
            return true;
        });
    }

    @Test
    void aRequestBeginsAsAVisitorWithoutScope() {
        TenantContext.in(
                radika,
                staff,
                () -> TenantContext.forRequest("r-1", () -> {
                    assertThat(TenantContext.scope()).isEmpty();
                    assertThat(TenantContext.actor()).isEqualTo(Actor.VISITOR);
                    return TenantContext.in(ced, staff, () -> {
                        assertThat(TenantContext.requestId()).contains("r-1");
                        return true;
                    });
                }));
    }

    @Test
    void anotherThreadInheritsNothing() throws Exception {
        TenantContext.in(radika, staff, () -> {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                assertThat(threads.submit(TenantContext::scope).get()).isEmpty();
            }
            return true;
        });
    }

    @Test
    void theRequiredTenantIsTheOneOfATenantsOwnScope() {
        assertThat(TenantContext.in(radika, TenantContext::requiredTenant)).isEqualTo("radika");
        for (var other : List.of(
                new Scope.Network(),
                new Scope.Opened("radika"),
                new Scope.Auditor("radika"),
                new Scope.Auditor(null),
                new Scope.Public("radika"),
                new Scope.Public(null),
                new Scope.Identity())) {
            assertThatThrownBy(() -> TenantContext.in(other, TenantContext::requiredTenant))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("needs the scope of a tenant");
        }
        assertThatThrownBy(TenantContext::requiredTenant).isInstanceOf(IllegalStateException.class);
    }
}
