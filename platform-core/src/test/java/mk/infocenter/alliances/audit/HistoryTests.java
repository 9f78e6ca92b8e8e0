package mk.infocenter.alliances.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantDetails;
import mk.infocenter.alliances.tenancy.TenantManagement;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/** A deleted record is read in {@code MembershipHistoryTests}; a tenant is never deleted. */
@PlatformTest
class HistoryTests {

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    TenantManagement management;

    @Autowired
    History history;

    @Autowired
    RecordKinds kinds;

    final Actor editor = new Actor(UUID.randomUUID(), Role.ADMINISTRATOR);
    RecordKind kind = new RecordKind("", "", null, List.of(), List.of());
    String tenant = "";

    @BeforeEach
    void aTenantThatWasCreated() {
        kind = kinds.named("tenant");
        tenant = fixtures.tenant();
    }

    @Test
    void aRevisionSaysWhoDidWhatInWhichRoleAndWhy() {
        var before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        TenantContext.forRequest("r-42", () -> {
            TenantFixtures.inTenant(
                    tenant, TenantFixtures.MANAGER, () -> management.suspend(new Reason(" Late report ")));
            return true;
        });

        var change = changes().getFirst().change();
        assertThat(change.tenant()).isEqualTo(tenant);
        assertThat(change.actor()).isEqualTo(TenantFixtures.MANAGER.account());
        assertThat(change.role()).isEqualTo(Role.MANAGER);
        assertThat(change.useCase()).isEqualTo("suspend-tenant");
        assertThat(change.requestId()).isEqualTo("r-42");
        assertThat(change.reason()).isEqualTo("Late report");
        assertThat(change.instant()).isBetween(before, Instant.now());
    }

    @Test
    void thePlatformItselfHasNoAccountNoRequestAndNoReason() {
        var change = changes().getFirst().change();

        assertThat(change.role()).isEqualTo(Role.SYSTEM);
        assertThat(change.useCase()).isEqualTo("create-tenant");
        assertThat(change.actor()).isNull();
        assertThat(change.requestId()).isNull();
        assertThat(change.reason()).isNull();
    }

    @Test
    void aChangeHasEachFieldBeforeAndAfter() {
        configure("#000000", Set.of("MK-303", "MK-101"));

        var changes = changes();
        assertThat(changes).extracting(RecordChange::type).containsExactly(ChangeType.CHANGED, ChangeType.ADDED);
        var changed = changes.getFirst();
        var before = Objects.requireNonNull(changed.before());
        assertThat(text(before, "accent")).isEqualTo("#34568b");
        assertThat(text(changed.after(), "accent")).isEqualTo("#000000");
        assertThat(before.get("name")).isEqualTo(changed.after().get("name"));
        assertThat(changed.after().get("name").get("en").asString()).isEqualTo("Test " + tenant);
        assertThat(changed.added()).isEmpty();
        assertThat(changed.removed()).isEmpty();
        assertThat(changes.getLast().before()).isNull();
    }

    @Test
    void aChangeHasWhatJoinedAndLeftACollection() {
        configure("#34568b", Set.of("MK-303", "MK-802", "MK-805"));

        var changed = changes().getFirst();
        assertThat(changed.added()).containsExactly(municipality("MK-802"), municipality("MK-805"));
        assertThat(changed.removed()).containsExactly(municipality("MK-101"));
        assertThat(changes().getLast().added()).containsExactly(municipality("MK-101"), municipality("MK-303"));
    }

    @Test
    void readsARecordAsOfAMoment() {
        var beforeChange = changes().getFirst().change().instant();
        configure("#000000", Set.of("MK-802"));
        configure("#ffffff", Set.of("MK-802", "MK-303"));
        var moments = changes().reversed().stream()
                .map(change -> change.change().instant())
                .toList();

        assertThat(asOf(beforeChange.minusSeconds(1))).isEmpty();
        assertThat(asOf(moments.get(0))).containsExactly("#34568b", "MK-101", "MK-303");
        assertThat(asOf(moments.get(1).minus(1, ChronoUnit.MICROS))).containsExactly("#34568b", "MK-101", "MK-303");
        assertThat(asOf(moments.get(1))).as("the moment itself counts").containsExactly("#000000", "MK-802");
        assertThat(asOf(moments.get(2))).containsExactly("#ffffff", "MK-303", "MK-802");
        assertThat(asOf(Instant.now().plusSeconds(3600))).containsExactly("#ffffff", "MK-303", "MK-802");
    }

    @Test
    void readsARecordAsARevisionLeftIt() {
        configure("#000000", Set.of("MK-802"));
        configure("#34568b", Set.of("MK-101"));
        var revisions = changes().reversed().stream()
                .map(change -> change.change().revision())
                .toList();

        assertThat(snapshot(revisions.get(0) - 1)).isEmpty();
        assertThat(snapshot(revisions.get(0))).containsExactly("#34568b", "MK-101", "MK-303");
        assertThat(snapshot(revisions.get(1))).containsExactly("#000000", "MK-802");
        assertThat(snapshot(revisions.get(2))).containsExactly("#34568b", "MK-101");
        assertThat(inTenant(() -> history.asOf(kind, tenant, tenant, revisions.get(1))))
                .get()
                .satisfies(snapshot -> {
                    assertThat(snapshot.change().revision()).isEqualTo(revisions.get(1));
                    assertThat(snapshot.value("file_hash")).isNotNull();
                    assertThat(snapshot.value("no_such_column")).isNull();
                });
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (var i = 0; i < 6; i++) {
            configure("#00000" + i, Set.of());
        }

        var paged = new ArrayList<Long>();
        var below = Long.MAX_VALUE;
        for (var page = page(below); !page.isEmpty(); page = page(below)) {
            paged.addAll(page);
            below = page.getLast();
        }

        assertThat(paged).hasSize(7).isSortedAccordingTo(Comparator.reverseOrder());
        var latest = new ArrayList<Long>();
        below = Long.MAX_VALUE;
        for (var page = latest(below); !page.isEmpty(); page = latest(below)) {
            latest.addAll(page);
            below = page.getLast();
        }
        assertThat(latest).isEqualTo(paged);
    }

    @Test
    void tellsWhichRecordsTheChangesTouched() {
        fixtures.member(tenant, Role.STAFF);
        configure("#000000", Set.of());

        var changes = inTenant(() -> history.latest(tenant, Long.MAX_VALUE, 10));
        var touched = inTenant(() -> history.touched(changes));

        assertThat(changes)
                .extracting(Change::useCase)
                .containsExactly("configure-tenant", "grant-membership", "create-tenant");
        assertThat(touched.get(changes.get(0).revision())).singleElement().satisfies(record -> {
            assertThat(record.kind()).isEqualTo("tenant");
            assertThat(record.id()).isEqualTo(tenant);
            assertThat(record.type()).isEqualTo(ChangeType.CHANGED);
            assertThat(record.title()).isNotNull();
        });
        assertThat(touched.get(changes.get(1).revision())).singleElement().satisfies(record -> {
            assertThat(record.kind()).isEqualTo("membership");
            assertThat(record.type()).isEqualTo(ChangeType.ADDED);
            assertThat(record.title()).isNull();
        });
        assertThat(inTenant(() -> history.touched(List.of()))).isEmpty();
    }

    @Test
    void whatWasNeverThereIsNotFound() {
        var membership = kinds.named("membership");

        assertThatThrownBy(() -> inTenant(
                        () -> history.of(membership, tenant, UUID.randomUUID().toString(), Long.MAX_VALUE, 5)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTenant(() -> history.of(membership, tenant, "no uuid", Long.MAX_VALUE, 5)))
                .isInstanceOf(NotFound.class);
        assertThat(inTenant(() -> history.of(kind, tenant, tenant, 1, 5)))
                .as("a page beyond the last")
                .isEmpty();
    }

    @Test
    void anotherTenantsHistoryIsInvisible() {
        var other = fixtures.tenant();

        for (var scope : List.of(new Scope.Tenant(other), new Scope.Opened(other), new Scope.Auditor(other))) {
            assertThatThrownBy(() -> TenantContext.in(scope, () -> history.of(kind, tenant, tenant, Long.MAX_VALUE, 5)))
                    .isInstanceOf(NotFound.class);
            assertThat(TenantContext.in(scope, () -> history.asOf(kind, tenant, tenant, Instant.now())))
                    .isEmpty();
            assertThat(TenantContext.in(scope, () -> history.latest(tenant, Long.MAX_VALUE, 5)))
                    .isEmpty();
            assertThat(TenantContext.in(scope, () -> history.latest(Long.MAX_VALUE, 5)))
                    .extracting(Change::tenant)
                    .containsOnly(other);
            var theirs = inTenant(() -> history.latest(tenant, Long.MAX_VALUE, 5));
            assertThat(TenantContext.in(scope, () -> history.touched(theirs))).isEmpty();
        }
        assertThat(history.latest(Long.MAX_VALUE, 5)).as("without a scope").isEmpty();
    }

    @Test
    void visitorsAndSignInReadNoHistoryAtAll() {
        for (var scope : List.of(new Scope.Public(null), new Scope.Public(tenant), new Scope.Identity())) {
            assertThatThrownBy(() -> TenantContext.in(scope, () -> history.latest(Long.MAX_VALUE, 5)))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> TenantContext.in(scope, () -> history.of(kind, tenant, tenant, Long.MAX_VALUE, 5)))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void infoCenterAndAuditorsReadTheSameAsTheTenantItself() {
        configure("#000000", Set.of("MK-802"));
        var own = changes();

        for (var scope : List.of(new Scope.Network(), new Scope.Opened(tenant), new Scope.Auditor(tenant))) {
            assertThat(TenantContext.in(scope, () -> history.of(kind, tenant, tenant, Long.MAX_VALUE, 50)))
                    .isEqualTo(own);
            assertThat(TenantContext.in(scope, () -> history.latest(tenant, Long.MAX_VALUE, 5)))
                    .hasSize(2);
            assertThat(TenantContext.in(scope, () -> history.asOf(kind, tenant, tenant, Instant.now())))
                    .isPresent();
        }
        var other = fixtures.tenant();
        for (var scope : List.of(new Scope.Network(), new Scope.Auditor(null))) {
            assertThat(TenantContext.in(scope, () -> history.latest(Long.MAX_VALUE, 50)))
                    .extracting(Change::tenant)
                    .contains(tenant, other);
        }
    }

    /** That there was a change, but neither of which record nor to what. */
    @Test
    void ofTheNetworkAuditorsReadAnOutline() {
        var network = new Scope.Auditor(null);
        var changes = TenantContext.in(network, () -> history.latest(tenant, Long.MAX_VALUE, 5));

        assertThat(changes).isNotEmpty();
        assertThat(TenantContext.in(network, () -> history.touched(changes))).isEmpty();
        assertThat(TenantContext.in(network, () -> history.asOf(kind, tenant, tenant, Instant.now())))
                .isEmpty();
        assertThatThrownBy(() -> TenantContext.in(network, () -> history.of(kind, tenant, tenant, Long.MAX_VALUE, 5)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRefusedUseCaseLeavesNoRevision() {
        assertThatThrownBy(() -> TenantFixtures.inTenant(tenant, editor, () -> management.suspend(new Reason("No"))));

        assertThat(changes()).hasSize(1);
    }

    @Test
    void aPageTakesAsManyStatementsForManyChangesAsForFew() {
        configure("#000000", Set.of("MK-303"));
        var few = StatementCount.of(this::readPage);

        for (var i = 0; i < 8; i++) {
            configure("#11111" + i, Set.of("MK-10" + (i + 1)));
        }

        assertThat(StatementCount.of(this::readPage)).isEqualTo(few).isPositive();
        assertThat(changes()).hasSize(10);
    }

    private void readPage() {
        inTenant(() -> history.of(kind, tenant, tenant, Long.MAX_VALUE, 20));
        inTenant(() -> history.touched(history.latest(tenant, Long.MAX_VALUE, 20)));
        inTenant(() -> history.asOf(kind, tenant, tenant, Instant.now()));
    }

    private List<RecordChange> changes() {
        return inTenant(() -> history.of(kind, tenant, tenant, Long.MAX_VALUE, 50));
    }

    private List<Long> page(long below) {
        return inTenant(() -> history.of(kind, tenant, tenant, below, 2)).stream()
                .map(change -> change.change().revision())
                .toList();
    }

    private List<Long> latest(long below) {
        return inTenant(() -> history.latest(tenant, below, 3)).stream()
                .map(Change::revision)
                .toList();
    }

    /** The accent and the municipalities. */
    private List<String> asOf(Instant moment) {
        return inTenant(() -> history.asOf(kind, tenant, tenant, moment))
                .map(HistoryTests::values)
                .orElse(List.of());
    }

    private List<String> snapshot(long revision) {
        return inTenant(() -> history.asOf(kind, tenant, tenant, revision))
                .map(HistoryTests::values)
                .orElse(List.of());
    }

    private static List<String> values(Snapshot snapshot) {
        var values = new ArrayList<String>();
        values.add(text(snapshot.row(), "accent"));
        values.addAll(snapshot.collections().getOrDefault("municipality", List.of()));
        return values;
    }

    private static String text(JsonNode row, String column) {
        return row.get(column).asString();
    }

    private static RecordChange.Value municipality(String code) {
        return new RecordChange.Value("municipality", code);
    }

    private void configure(String accent, Set<String> municipalities) {
        var details = new TenantDetails(
                tenant,
                LocalizedText.of("Тест " + tenant, "Provë " + tenant, "Test " + tenant),
                "MK-303",
                municipalities,
                "mk",
                List.of("mk", "sq", "en"),
                List.of("organizations"),
                accent,
                null,
                false);
        TenantFixtures.inTenant(
                tenant,
                editor,
                () -> management.configure(details, UUID.randomUUID().toString()));
    }

    private <T> T inTenant(TenantContext.Work<T, RuntimeException> work) {
        return TenantContext.in(new Scope.Tenant(tenant), work);
    }
}
