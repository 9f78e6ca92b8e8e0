package mk.infocenter.alliances.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.tenancy.NotFound;
import org.junit.jupiter.api.Test;

class RecordKindTests {

    private final RecordKind tenant = kind("tenant", "tenant");
    private final RecordKind membership = kind("membership", "membership");

    @Test
    void onlyTheTenantIsItsOwnRecord() {
        assertThat(tenant.isTenant()).isTrue();
        assertThat(membership.isTenant()).isFalse();
    }

    @Test
    void keepsItsFieldsAsTheyWereGiven() {
        var fields = new ArrayList<>(List.of(new Field("role", Form.CODE), new Field("account_id", Form.ACCOUNT)));
        var kind = new RecordKind("membership", "membership", null, fields, List.of());
        fields.clear();

        assertThat(kind.fields()).extracting(Field::column).containsExactly("role", "account_id");
    }

    @Test
    void kindsAreFoundByNameAndListedInItsOrder() {
        var kinds = new RecordKinds(List.of(tenant, membership));

        assertThat(kinds.named("membership")).isEqualTo(membership);
        assertThat(kinds.all()).containsExactly(membership, tenant);
        assertThatThrownBy(() -> kinds.named("tenant; drop table tenant")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> new RecordKinds(List.of(tenant, kind("tenant", "other"))))
                .as("two kinds of one name")
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void enversNumbersNameTheTypesOfChange() {
        assertThat(ChangeType.of(0)).isEqualTo(ChangeType.ADDED);
        assertThat(ChangeType.of(1)).isEqualTo(ChangeType.CHANGED);
        assertThat(ChangeType.of(2)).isEqualTo(ChangeType.DELETED);
        assertThatThrownBy(() -> ChangeType.of(3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RecordKind kind(String name, String table) {
        return new RecordKind(name, table, null, List.of(), List.of());
    }
}
