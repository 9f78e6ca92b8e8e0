package mk.infocenter.alliances.identity;

import static org.assertj.core.api.Assertions.assertThat;

import mk.infocenter.alliances.audit.ChangeType;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordChange;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class MembershipHistoryTests {

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    Memberships memberships;

    @Autowired
    History history;

    @Autowired
    RecordKinds kinds;

    @Test
    void aDeletedMembershipStaysReadable() {
        var tenant = fixtures.tenant();
        var person = fixtures.member(tenant, Role.STAFF);
        var scope = new Scope.Tenant(tenant);
        var id = TenantContext.in(scope, () -> memberships.findAll()).getFirst().getId();

        TenantContext.in(scope, TenantFixtures.MANAGER, () -> {
            memberships.deleteById(id);
            return id;
        });

        var kind = kinds.named("membership");
        var changes = TenantContext.in(scope, () -> history.of(kind, tenant, id.toString(), Long.MAX_VALUE, 10));
        assertThat(changes).extracting(RecordChange::type).containsExactly(ChangeType.DELETED, ChangeType.ADDED);
        assertThat(changes.getFirst().after().get("account_id").asString()).isEqualTo(person.toString());
        assertThat(changes.getFirst().after().get("role").asString()).isEqualTo("STAFF");
        assertThat(changes.getFirst().change().actor()).isEqualTo(TenantFixtures.MANAGER.account());
        assertThat(TenantContext.in(
                        scope,
                        () -> history.asOf(
                                kind,
                                tenant,
                                id.toString(),
                                changes.getFirst().change().revision())))
                .get()
                .satisfies(snapshot -> {
                    assertThat(snapshot.type()).isEqualTo(ChangeType.DELETED);
                    assertThat(snapshot.value("role")).isNotNull();
                });
    }
}
