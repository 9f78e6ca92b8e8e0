package mk.infocenter.alliances.people;

import static mk.infocenter.testing.RawSql.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.people.vault.PersonKeys;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way to the people of another tenant, and to those of any tenant for who oversees, audits or visits. */
@PlatformTest
class TenantIsolationTests {

    @Autowired
    TenantFixtures tenants;

    @Autowired
    People people;

    @Autowired
    PersonManagement management;

    @Autowired
    PersonMerging merging;

    @Autowired
    PersonErasure erasure;

    @Autowired
    PersonDirectory directory;

    @Autowired
    MatchingKeys matching;

    @Autowired
    PersonKeys keys;

    @Autowired
    ScopedWork work;

    String own = "";
    String other = "";
    UUID mine = new UUID(0, 0);
    UUID theirs = new UUID(0, 0);

    @BeforeEach
    void twoTenants() {
        own = tenants.tenant();
        other = tenants.tenant();
        mine = tenants.citizen(own);
        theirs = tenants.citizen(other);
    }

    @Test
    void othersPeopleAreNotThere() {
        assertThat(in(own, () -> people.findAll())).extracting(Person::getId).containsExactly(mine);
        assertThat(in(own, () -> directory.newest(null, 50))).hasSize(1);
        assertThat(in(own, () -> directory.search("citizen"))).hasSize(1);
        assertThat(in(own, () -> directory.named(List.of(mine, theirs)))).containsOnlyKeys(mine);
        assertThat(in(own, () -> keys.find(theirs))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> in(own, () -> management.open(theirs)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> in(own, () -> management.export(theirs)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> in(own, () -> merging.compare(mine, theirs)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> in(own, () -> {
                    erasure.erase(theirs, new Reason("A test"));
                    return theirs;
                }));
        assertThat(in(other, () -> management.open(theirs)).erased()).isFalse();
    }

    /** The same address has another hash in another tenant, so that hashes of two tenants tell nothing together. */
    @Test
    void hashesOfTwoTenantsAndOfTwoPurposesDiffer() {
        var hash = in(own, () -> matching.hash("petition-1", "somebody@citizen.example"));

        assertThat(in(own, () -> matching.hash("petition-1", "somebody@citizen.example")))
                .isEqualTo(hash);
        assertThat(in(other, () -> matching.hash("petition-1", "somebody@citizen.example")))
                .isNotEqualTo(hash);
        assertThat(in(own, () -> matching.hash("petition-2", "somebody@citizen.example")))
                .isNotEqualTo(hash);
        in(own, () -> {
            matching.destroy("petition-1");
            return own;
        });
        assertThat(in(own, () -> matching.hash("petition-1", "somebody@citizen.example")))
                .as("with the key destroyed the old hash equals nothing")
                .isNotEqualTo(hash);
    }

    /** Sealed data that somebody copied into a row of their own does not open there. */
    @Test
    void sealedDataOpensInItsOwnRowAlone() {
        var stolen = in(other, () -> people.findById(theirs)).orElseThrow().getSealed();

        assertThatThrownBy(() -> in(own, () -> {
                    var person = people.findById(mine).orElseThrow();
                    person.rewrite(0, stolen);
                    people.saveAndFlush(person);
                    return management.open(mine);
                }))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void nobodyButTheTenantReadsWhatIsPersonal() throws Exception {
        var personal = List.of(
                "sealed from person",
                "wrapped from person_key",
                "wrapped from matching_key",
                "hash from person_lookup",
                "note from consent",
                "withdrawal from consent");
        try (var oversight = RawSql.as(DatabaseRole.OVERSIGHT, "*");
                var auditor = RawSql.as(DatabaseRole.AUDITOR, own);
                var visitor = RawSql.as(DatabaseRole.PUBLIC, own);
                var identity = RawSql.as(DatabaseRole.IDENTITY, own)) {
            for (var column : personal) {
                for (var role : List.of(oversight, auditor, visitor, identity)) {
                    assertThat(role.attempt("select " + column)).as(column).isEqualTo(DENIED);
                }
            }
            assertThat(oversight.rows("select tenant_id from person"))
                    .as("Info-center may count")
                    .contains(own, other);
            assertThat(auditor.rows("select distinct tenant_id from person_aud"))
                    .as("auditors read what happened, of which the data is sealed")
                    .containsExactly(own);
            for (var table : List.of("person", "person_key", "person_lookup", "consent", "retention", "consent_text")) {
                assertThat(visitor.attempt("select 1 from " + table)).as(table).isEqualTo(DENIED);
                assertThat(identity.attempt("select 1 from " + table)).as(table).isEqualTo(DENIED);
            }
        }
    }

    @Test
    void theVaultOpensInNoOtherScope() {
        for (var scope : List.of(new Scope.Network(), new Scope.Auditor(own), new Scope.Public(own))) {
            assertThatThrownBy(() -> work.in(scope, () -> directory.newest(null, 10)))
                    .as("%s", scope)
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> work.in(scope, () -> management.open(mine)))
                    .as("%s", scope)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    private <T> T in(String tenant, Supplier<T> attempt) {
        return work.in(new Scope.Tenant(tenant), attempt);
    }
}
