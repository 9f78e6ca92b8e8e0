package mk.infocenter.alliances.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.archives.ArchiveManagement;
import mk.infocenter.alliances.archives.ArchiveSampleRows;
import mk.infocenter.alliances.archives.OtherDeployment;
import mk.infocenter.alliances.archives.Verifiers;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.database.TestDatabase;
import mk.infocenter.alliances.keys.SealedColumn;
import mk.infocenter.alliances.keys.SigningKeys;
import mk.infocenter.alliances.sharing.CircleDirectory;
import mk.infocenter.alliances.sharing.CircleMember;
import mk.infocenter.alliances.sharing.CircleStatus;
import mk.infocenter.alliances.sharing.SharedReading;
import mk.infocenter.alliances.sharing.SharingFixtures;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantStatus;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class LeavingFlowTests {

    private static final Reason REASON = new Reason("They asked for it in a letter");
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    LeavingManagement management;

    @Autowired
    LeavingErasure erasure;

    @Autowired
    ReceiptWriter receipts;

    @Autowired
    ArchiveManagement archives;

    @Autowired
    Verifiers verifiers;

    @Autowired
    TenantRegistry registry;

    @Autowired
    List<SealedColumn> columns;

    @Autowired
    ArchiveSampleRows made;

    @Autowired
    SharingFixtures sharing;

    @Autowired
    CircleDirectory circles;

    @Autowired
    SharedReading reading;

    String leaver = "";
    UUID first = new UUID(0, 0);
    UUID second = new UUID(0, 0);

    @BeforeEach
    void anOrganizationAndTwoManagers() {
        fixtures.lead();
        leaver = tenantWithRows();
        first = fixtures.overseer(Role.MANAGER, null);
        second = fixtures.overseer(Role.MANAGER, null);
    }

    @Test
    void erasingOneLeavesEveryRowOfAnotherAsItIs() throws Exception {
        var neighbour = tenantWithRows();
        var before = rows(neighbour);
        verified();
        as(first, () -> management.confirm(leaver));

        assertThatThrownBy(() -> as(first, () -> management.confirm(leaver))).isInstanceOf(TransitionRefused.class);
        as(second, () -> management.confirm(leaver));
        await().atMost(SOON).until(() -> last().status() == LeavingStatus.CLOSED);

        assertThat(rows(neighbour)).isEqualTo(before);
        assertThat(registry.find(leaver).orElseThrow().status()).isEqualTo(TenantStatus.CLOSED);
        assertThat(rows(leaver).entrySet().stream()
                        .filter(table -> !table.getValue().startsWith("0 "))
                        .map(Map.Entry::getKey))
                .as("the mark that it was here, the circles that it led, and the revisions that say so")
                .isSubsetOf("tenant", "tenant_aud", "circle_term", "circle_term_aud", "revision")
                .contains("tenant", "circle_term");
        assertReceipt();
    }

    /** What others shared with it ends, what it led ends, what it handed over goes on. */
    @Test
    void aMemberLeavesWhileRecordsAreShared() throws Exception {
        var partner = fixtures.tenant();
        var led = sharing.circle(leaver, partner);
        var joined = sharing.circle(partner, leaver);
        var handedOver = sharing.circle(leaver, partner, fixtures.tenant());
        sharing.handOver(handedOver, leaver, partner);
        sharing.shared(partner, leaver);
        sharing.shared(partner, led);
        sharing.shared(partner, handedOver);
        var grant = sharing.shared(leaver, partner);
        verified();
        assertThat(reads(partner, grant)).as("a suspended one still shares").isTrue();
        as(first, () -> management.confirm(leaver));
        as(second, () -> management.confirm(leaver));
        await().atMost(SOON).until(() -> last().status() == LeavingStatus.CLOSED);
        await().atMost(SOON).until(() -> sharing.live(partner) == 1);

        assertThat(reads(partner, grant)).isFalse();
        assertThat(circles.find(partner, led)).isEmpty();
        for (var circle : new String[] {joined, handedOver}) {
            var view = circles.find(partner, circle).orElseThrow();
            assertThat(view.leads()).as(circle).isTrue();
            assertThat(circles.members(partner, view))
                    .extracting(CircleMember::tenant)
                    .doesNotContain(leaver);
        }
        assertThat(circles.outline(partner, led).orElseThrow().status()).isEqualTo(CircleStatus.DISSOLVED);
    }

    /** The kind that the tests of the core share is opened to guests for the moment of the question alone. */
    private boolean reads(String reader, UUID grant) throws SQLException {
        SharingFixtures.openTable();
        try {
            return TenantContext.in(
                    new Scope.Tenant(reader),
                    () -> reading.find(leaver, grant).flatMap(reading::read).isPresent());
        } finally {
            SharingFixtures.closeTable();
        }
    }

    private void assertReceipt() {
        var leaving = last();
        var receipt = TenantContext.in(new Scope.Public(null), () -> receipts.find(leaving.id()))
                .orElseThrow();
        assertThat(SigningKeys.verify(receipt.publicKey(), receipt.bytes(), receipt.signatureBytes()))
                .isTrue();
        assertThat(SigningKeys.verify(
                        receipt.publicKey(),
                        (receipt.document() + " ").getBytes(StandardCharsets.UTF_8),
                        receipt.signatureBytes()))
                .isFalse();
        assertThat(receipt.read()).satisfies(document -> {
            assertThat(document.organization()).isEqualTo(leaver);
            assertThat(document.manifest()).isEqualTo(leaving.manifest());
            assertThat(document.erased()).containsKeys("person", "person_aud", "person_key", "membership", "revision");
            assertThat(document.confirmations())
                    .extracting(SignedReceipt.Confirmation::account)
                    .containsExactly(first, second);
        });
    }

    @Test
    void itIsCancelledAtAnyPointBeforeTheRowsAreErased() throws Exception {
        verified();
        as(first, () -> management.confirm(leaver));
        var before = rows(leaver).get("person");

        as(second, () -> management.cancel(leaver, REASON));

        assertThat(last().status()).isEqualTo(LeavingStatus.CANCELLED);
        assertThat(registry.find(leaver).orElseThrow().status()).isEqualTo(TenantStatus.SUSPENDED);
        assertThat(rows(leaver).get("person")).isEqualTo(before);
        assertThatThrownBy(() -> as(second, () -> management.confirm(leaver))).isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> erase(last().id())).rootCause().hasMessageContaining("not confirmed");
    }

    @Test
    void onlyASuspendedOneLeavesAndOnlyOnce() {
        assertThatThrownBy(() -> as(first, () -> management.begin(leaver, REASON)))
                .isInstanceOf(TransitionRefused.class);
        assertThat(TenantContext.in(new Scope.Tenant(fixtures.lead()), () -> management.last(leaver)))
                .as("nothing is left of the attempt")
                .isEmpty();
        fixtures.suspend(leaver);
        as(first, () -> management.begin(leaver, REASON));
        assertThatThrownBy(() -> as(first, () -> management.begin(leaver, REASON)))
                .isInstanceOf(TransitionRefused.class);
    }

    /** What somebody could do who gets hold of a connection. */
    @Test
    void theDatabaseErasesNothingThatIsNotConfirmed() throws Exception {
        verified();
        as(first, () -> management.confirm(leaver));
        var call = "select erase_tenant('%s', '%s')".formatted(fixtures.lead(), last().id());

        for (var setting : new String[] {null, "", "*", leaver, fixtures.lead()}) {
            try (var app = RawSql.as(DatabaseRole.APP, setting)) {
                assertThat(app.attempt(call))
                        .as("with one confirmation, as %s", setting)
                        .isEqualTo(RawSql.DENIED);
            }
        }
        try (var app = RawSql.as(DatabaseRole.APP, fixtures.lead())) {
            app.execute("update leaving set status = 'CLOSING', second_by = '" + UUID.randomUUID() + "' where id = '"
                    + last().id() + "'");
            assertThat(app.attempt("update leaving set erased = '{}'")).isEqualTo(RawSql.DENIED);
            app.execute("select set_config('app.tenant', '" + leaver + "', true)");
            assertThat(app.attempt(call)).as("with somebody who is no manager").isEqualTo(RawSql.DENIED);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"APP", "OWNER"})
    void noOtherRoleMayAsk(DatabaseRole role) throws SQLException {
        try (var other = RawSql.as(role, leaver)) {
            assertThat(other.attempt("select erase_tenant('lead', '" + UUID.randomUUID() + "')"))
                    .isEqualTo(RawSql.DENIED);
        }
    }

    private void verified() throws Exception {
        fixtures.suspend(leaver);
        as(first, () -> management.begin(leaver, REASON));
        await().atMost(SOON).until(() -> last().status() == LeavingStatus.EXPORTED);
        var file = directory.resolve(leaver + ".zip");
        var id = Objects.requireNonNull(last().archive());
        inLeaver(new Actor(null, Role.ADMINISTRATOR), () -> archives.handOut(id));
        try (var target = Files.newOutputStream(file)) {
            TenantContext.in(new Scope.Tenant(leaver), Actor.SYSTEM, () -> {
                archives.read(id, target);
                return id;
            });
        }
        await().atMost(SOON).until(() -> last().handedOver() != null);
        var statement = OtherDeployment.of("classpath:db/changelog/core/master.yaml", columns)
                .verify(file);
        as(first, () -> management.verify(leaver, verifiers.read(statement).orElseThrow()));
        assertThat(last().verifiedPlace()).isEqualTo(OtherDeployment.NAME);
    }

    private String tenantWithRows() {
        var tenant = fixtures.tenant();
        fixtures.sampleRows(tenant, fixtures.member(tenant, Role.ADMINISTRATOR));
        fixtures.citizen(tenant);
        fixtures.invitation(tenant);
        fixtures.open(tenant, fixtures.overseer(Role.OFFICER, null), Role.OFFICER);
        made.await(tenant);
        return tenant;
    }

    private static Map<String, String> rows(String tenant) throws SQLException {
        try (var owner = TestDatabase.connect(DatabaseRole.OWNER)) {
            return OtherDeployment.rows(owner, tenant);
        }
    }

    private void erase(UUID leaving) {
        TenantContext.in(new Scope.Tenant(fixtures.lead()), new Actor(first, Role.MANAGER), () -> {
            erasure.erase(management.find(leaving));
            return leaving;
        });
    }

    private LeavingSummary last() {
        return TenantContext.in(new Scope.Tenant(fixtures.lead()), () -> management.last(leaver))
                .orElseThrow();
    }

    private void as(UUID manager, Runnable work) {
        TenantFixtures.inTenant(fixtures.lead(), new Actor(manager, Role.MANAGER), work);
    }

    private void inLeaver(Actor actor, Runnable work) {
        TenantFixtures.inTenant(leaver, actor, work);
    }
}
