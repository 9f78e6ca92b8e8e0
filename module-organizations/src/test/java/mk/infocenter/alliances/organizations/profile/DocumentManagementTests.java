package mk.infocenter.alliances.organizations.profile;

import static mk.infocenter.alliances.organizations.OrganizationFixtures.as;
import static mk.infocenter.alliances.organizations.OrganizationFixtures.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers and risks of one organization. */
@PlatformTest
class DocumentManagementTests {

    @Autowired
    TenantFixtures tenants;

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    DocumentManagement documents;

    @Autowired
    RiskManagement risks;

    @Autowired
    DocumentFiles files;

    @Autowired
    ProfileUpkeep upkeep;

    @Autowired
    TenantRegistry registry;

    final LocalDate today = LocalDate.now(Dates.ZONE);
    String tenant = "";

    @BeforeEach
    void anOrganization() {
        tenant = organizations.organization();
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void anExpiredPaperIsNotTaken() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> add(today.minusDays(1)))
                .satisfies(wrong -> {
                    assertThat(wrong.field()).isEqualTo("validUntil");
                    assertThat(wrong.message()).isEqualTo("document.validUntil.past");
                });
        assertThat(add(today).status()).isEqualTo(DocumentStatus.VALID);
        assertThat(add(null).status()).isEqualTo(DocumentStatus.VALID);
    }

    /** Reminded once before its end, expired after it, and valid again with the new paper. */
    @Test
    void aPaperEndsAndIsRenewed() throws Exception {
        tenants.member(tenant, Role.ADMINISTRATOR);
        tenants.member(tenant, Role.STAFF);
        var id = add(today.plusDays(20)).id();
        add(null);

        keep();
        assertThat(letters()).isZero();
        TestClock.advance(Duration.ofDays(7));
        keep();
        keep();
        assertThat(letters()).isOne();
        TestClock.advance(Duration.ofDays(14));
        keep();
        assertThat(read(id).status()).isEqualTo(DocumentStatus.EXPIRED);
        assertThat(as(Role.STAFF, tenant, () -> documents.page(null, List.of(DocumentStatus.EXPIRED), List.of(), 9)))
                .extracting(DocumentDetails::id)
                .containsExactly(id);

        doing(Role.STAFF, tenant, () -> documents.revise(id, read(id).version(), text(today.plusYears(1))));
        assertThat(read(id).status()).isEqualTo(DocumentStatus.VALID);
    }

    @Test
    void aWithdrawnPaperTakesNoMoreFiles() {
        var id = add(null).id();
        assertThat(as(Role.STAFF, tenant, () -> files.changes(id))).isTrue();
        assertThat(as(Role.OFFICER, tenant, () -> files.changes(id))).isFalse();

        doing(Role.STAFF, tenant, () -> documents.withdraw(id, new Reason("Replaced")));

        assertThat(as(Role.STAFF, tenant, () -> files.changes(id))).isFalse();
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(
                        () -> doing(Role.STAFF, tenant, () -> documents.revise(id, read(id).version(), text(null))));
    }

    @Test
    void pagesGoOnBehindTheLastOne() {
        var ids = List.of(add(null).id(), add(null).id(), add(null).id());

        var first = as(Role.STAFF, tenant, () -> documents.page(null, List.of(), List.of(), 2));
        assertThat(first).extracting(DocumentDetails::id).containsExactly(ids.get(2), ids.get(1));
        assertThat(as(
                        Role.STAFF,
                        tenant,
                        () -> documents.page(first.getLast().id(), List.of(), List.of(DocumentKind.STATUTE), 2)))
                .extracting(DocumentDetails::id)
                .containsExactly(ids.getFirst());
        assertThat(StatementCount.of(
                        () -> as(Role.STAFF, tenant, () -> documents.page(null, List.of(), List.of(), 50))))
                .isOne();
    }

    @Test
    void onlyInfoCenterRaisesAndClearsARisk() {
        for (var role : List.of(Role.STAFF, Role.ADMINISTRATOR, Role.MANAGER)) {
            assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> doing(role, tenant, this::raise));
        }
        UUID flag = as(Role.OFFICER, tenant, this::raise).id();
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> doing(Role.ADMINISTRATOR, tenant, () -> risks.clear(flag, new Reason("Not true"))));
        doing(Role.OFFICER, tenant, () -> risks.clear(flag, new Reason("The account is there")));

        assertThat(as(Role.STAFF, tenant, () -> risks.flag(flag))).satisfies(read -> {
            assertThat(read.status()).isEqualTo(RiskStatus.CLEARED);
            assertThat(read.cause()).isEqualTo("No account for 2025");
            assertThat(read.cleared()).isEqualTo("The account is there");
        });
        assertThat(TenantContext.in(
                        new Scope.Network(),
                        () -> risks.ofNetwork(null, List.of(RiskStatus.CLEARED), List.of(RiskLevel.HIGH), 1000)))
                .extracting(NetworkRisk::id)
                .contains(flag);
    }

    private RiskDetails raise() {
        return risks.raise(RiskKind.FINANCE, RiskLevel.HIGH, new Reason("No account for 2025"));
    }

    private DocumentDetails add(@Nullable LocalDate until) {
        return as(Role.STAFF, tenant, () -> documents.add(text(until)));
    }

    private DocumentDetails read(UUID id) {
        return as(Role.STAFF, tenant, () -> documents.document(id));
    }

    private DocumentText text(@Nullable LocalDate until) {
        return new DocumentText(DocumentKind.STATUTE, LocalizedText.EMPTY, today.minusYears(2), until);
    }

    private void keep() {
        TenantContext.forSystem("test-upkeep", () -> {
            upkeep.keep(registry.find(tenant).orElseThrow());
            return tenant;
        });
    }

    private long letters() throws Exception {
        try (var owner = RawSql.as(DatabaseRole.OWNER)) {
            return owner.count("outgoing_mail where tenant = '" + tenant + "' and template = 'document-ends'");
        }
    }
}
