package mk.infocenter.alliances.people.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.keys.DataKey;
import mk.infocenter.alliances.keys.KeyRings;
import mk.infocenter.alliances.keys.SealBroken;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys in the database under the rings of an operator who brings a new key, and later takes the old one away. */
@PlatformTest
class PersonKeysTests {

    @Autowired
    TenantFixtures tenants;

    private final JdbcClient database;

    @Autowired
    ScopedWork work;

    String tenant = "";
    List<UUID> people = List.of();
    private final PersonKeys old;
    private final PersonKeys both;
    private final PersonKeys newest;

    @Autowired
    PersonKeysTests(JdbcClient database) {
        this.database = database;
        old = new PersonKeys(database, KeyRings.of("old"));
        both = new PersonKeys(database, KeyRings.of("old", "new"));
        newest = new PersonKeys(database, KeyRings.of("new"));
    }

    @BeforeEach
    void keysUnderTheOldRing() {
        tenant = tenants.tenant();
        people = List.of(tenants.citizen(tenant), tenants.citizen(tenant), tenants.citizen(tenant));
        people.forEach(person -> in(() -> {
            old.destroy(person);
            old.keep(person, DataKey.fresh());
            return person;
        }));
    }

    @Test
    void batchesBringAllKeysUnderTheNewestKeyAndKeepWhatTheyOpen() {
        var sealed = in(() -> old.of(people.getFirst()).seal(new byte[] {7}, "x"));
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> in(() -> newest.of(people.getFirst())));

        assertThat(in(() -> both.rewrap(2))).isEqualTo(2);
        // Somebody stops it here and begins again.
        assertThat(in(() -> both.rewrap(2))).isEqualTo(1);
        assertThat(in(() -> both.rewrap(2))).isZero();

        assertThat(in(() -> newest.of(people.getFirst()).open(sealed, "x"))).containsExactly(7);
        for (var person : people) {
            assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> in(() -> old.of(person)));
        }
    }

    @Test
    void aDestroyedKeyIsGone() {
        in(() -> {
            old.destroy(people.getFirst());
            return people;
        });

        assertThat(in(() -> old.find(people.getFirst()))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> in(() -> old.of(people.getFirst())));
    }

    @Test
    void aKeyMovedToAnotherRowOpensNothing() {
        in(() -> database.sql("update person_key k set wrapped = o.wrapped from person_key o"
                        + " where o.tenant_id = k.tenant_id and k.id = :to and o.id = :from")
                .param("to", people.get(0))
                .param("from", people.get(1))
                .update());

        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> in(() -> old.of(people.getFirst())));
        assertThat(in(() -> old.find(people.get(1)))).isPresent();
    }

    private <T> T in(Supplier<T> attempt) {
        return work.in(new Scope.Tenant(tenant), attempt);
    }
}
