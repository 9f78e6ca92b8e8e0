package mk.infocenter.alliances.organizations.alliances;

import static mk.infocenter.testing.RawSql.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.sharing.Audience;
import mk.infocenter.alliances.sharing.ShareManagement;
import mk.infocenter.alliances.sharing.ShareMode;
import mk.infocenter.alliances.sharing.SharedReading;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way to another tenant's papers, and the one that it opens itself. */
@PlatformTest
class TenantIsolationTests {

    @Autowired
    TenantFixtures tenants;

    @Autowired
    PaperManagement management;

    @Autowired
    Papers papers;

    @Autowired
    ShareManagement shares;

    @Autowired
    SharedReading reading;

    @Autowired
    ScopedWork work;

    @Autowired
    History history;

    @Autowired
    RecordKinds kinds;

    private String own = "";
    private String other = "";
    private UUID theirs = new UUID(0, 0);

    @BeforeEach
    void aPaperOfEach() {
        own = tenants.tenant();
        other = tenants.tenant();
        in(own, () -> management.write(AllianceSampleRows.WORDS, AllianceSampleRows.WORDS));
        theirs = in(other, () -> management.write(AllianceSampleRows.WORDS, AllianceSampleRows.WORDS))
                .id();
    }

    @Test
    void theirsAreNeitherReadNorChanged() {
        assertThat(work.in(new Scope.Tenant(own), () -> papers.findAll())).hasSize(1);
        assertThat(in(own, () -> management.find(theirs))).isEmpty();
        assertThat(in(own, () -> management.page(null, 10)))
                .hasSize(1)
                .noneMatch(paper -> paper.id().equals(theirs));
        assertThatThrownBy(() ->
                        in(own, () -> management.edit(theirs, 0, AllianceSampleRows.WORDS, AllianceSampleRows.WORDS)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> in(own, () -> shares.share("paper", theirs, Audience.NETWORK, ShareMode.READ, null)))
                .isInstanceOf(NotFound.class);
        for (var tenant : List.of(own, other)) {
            assertThatThrownBy(() -> in(
                            own, () -> history.of(kinds.named("paper"), tenant, theirs.toString(), Long.MAX_VALUE, 5)))
                    .isInstanceOf(NotFound.class);
        }
    }

    /** A guest reads the shared paper, not its history, and nothing else of its owner. */
    @Test
    void aSharedOneIsReadAsAGuestUntilItIsRevoked() throws Exception {
        in(other, () -> management.write(AllianceSampleRows.WORDS, AllianceSampleRows.WORDS));
        var grant = in(other, () -> shares.share("paper", theirs, new Audience(own), ShareMode.READ, null))
                .id();
        var shared = in(own, () -> reading.find(other, grant)).orElseThrow();
        assertThat(in(own, () -> reading.read(shared))).isPresent();
        assertThat(in(own, () -> management.find(theirs))).as("not as its own").isEmpty();
        try (var guest = RawSql.as(DatabaseRole.GUEST, other)) {
            guest.execute("select set_config('app.viewer', '" + own + "', true), set_config('app.grant', '" + grant
                    + "', true)");
            assertThat(guest.rows("select id from paper")).containsExactly(theirs.toString());
            assertThat(guest.attempt("select 1 from paper_aud")).isEqualTo(DENIED);
            assertThat(guest.attempt("select 1 from organization")).isEqualTo(DENIED);
        }
        in(other, () -> shares.revoke(grant, new Reason("A test")));
        assertThat(in(own, () -> reading.find(other, grant))).isEmpty();
        assertThat(in(own, () -> reading.read(shared)))
                .as("as it was known before")
                .isEmpty();
    }

    @Test
    void otherRolesReadWhatTheChangelogSays() throws Exception {
        try (var visitor = RawSql.as(DatabaseRole.PUBLIC);
                var identity = RawSql.as(DatabaseRole.IDENTITY, own);
                var auditor = RawSql.as(DatabaseRole.AUDITOR, own);
                var oversight = RawSql.as(DatabaseRole.OVERSIGHT, "*")) {
            for (var table : List.of("paper", "alliance")) {
                assertThat(visitor.attempt("select 1 from " + table)).isEqualTo(DENIED);
                assertThat(identity.attempt("select 1 from " + table)).isEqualTo(DENIED);
                assertThat(auditor.attempt("select 1 from " + table)).isEqualTo(DENIED);
                assertThat(oversight.attempt("delete from " + table)).isEqualTo(DENIED);
            }
            assertThat(auditor.rows("select distinct tenant_id from paper_aud")).containsExactly(own);
            assertThat(oversight.rows("select tenant_id from paper")).contains(own, other);
        }
    }

    private static <T extends @Nullable Object> T in(String tenant, Supplier<T> step) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, Role.ADMINISTRATOR), step::get);
    }
}
