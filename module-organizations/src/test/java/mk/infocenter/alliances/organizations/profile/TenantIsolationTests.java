package mk.infocenter.alliances.organizations.profile;

import static mk.infocenter.alliances.organizations.OrganizationFixtures.as;
import static mk.infocenter.alliances.organizations.OrganizationFixtures.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.Profile;
import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way to another organization's checks. */
@PlatformTest
class TenantIsolationTests {

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    OrganizationManagement management;

    @Autowired
    CheckManagement checks;

    @Autowired
    DocumentManagement documents;

    @Autowired
    RiskManagement risks;

    @Autowired
    History history;

    @Autowired
    RecordKinds kinds;

    String own = "";
    String other = "";
    UUID document = new UUID(0, 0);
    UUID risk = new UUID(0, 0);

    @BeforeEach
    void twoOrganizations() {
        own = organizations.organization();
        other = organizations.organization();
        doing(Role.STAFF, other, () -> management.edit(OrganizationFixtures.profile(0, "Theirs")));
        doing(
                Role.OFFICER,
                other,
                () -> checks.verify(
                        Section.LEGAL,
                        management.own().version(),
                        LocalDate.now(Dates.ZONE).plusYears(1)));
        doing(Role.STAFF, other, () -> checks.request(Section.SIZE));
        document = as(
                        Role.STAFF,
                        other,
                        () -> documents.add(new DocumentText(
                                DocumentKind.STATUTE, LocalizedText.EMPTY, LocalDate.now(Dates.ZONE), null)))
                .id();
        risk = as(Role.OFFICER, other, () -> risks.raise(RiskKind.FINANCE, RiskLevel.HIGH, new Reason("No account")))
                .id();
    }

    /** Not even whose they are is told: to other organizations, to their officers elsewhere and to visitors. */
    @Test
    void theirPapersAndRisksAreNotThere() {
        for (var role : List.of(Role.STAFF, Role.ADMINISTRATOR, Role.OFFICER)) {
            for (Runnable attempt : List.<Runnable>of(
                    () -> documents.document(document),
                    () -> documents.withdraw(document, new Reason("Not mine")),
                    () -> risks.flag(risk),
                    () -> risks.clear(risk, new Reason("Not mine")))) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> doing(role, own, attempt));
            }
        }
        for (var scope : List.of(new Scope.Tenant(own), new Scope.Opened(own))) {
            assertThat(in(scope, () -> risks.page(null, List.of(), 50))).isEmpty();
            assertThat(in(scope, () -> risks.ofNetwork(null, List.of(), List.of(), 50)))
                    .isEmpty();
            assertThat(in(scope, () -> documents.page(null, List.of(), List.of(), 50)))
                    .isEmpty();
        }
        for (var scope : List.of(new Scope.Public(null), new Scope.Public(other), new Scope.Auditor(other))) {
            assertThatThrownBy(() -> in(scope, () -> risks.page(null, List.of(), 50)))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> in(scope, () -> documents.page(null, List.of(), List.of(), 50)))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(in(new Scope.Opened(other), () -> risks.flag(risk)).level()).isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void theirsIsNotThere() {
        for (var scope : List.of(new Scope.Tenant(own), new Scope.Opened(own))) {
            assertThat(in(scope, () -> checks.of(management.own())).values())
                    .extracting(CheckDetails::id)
                    .containsOnlyNulls();
        }
        assertThat(in(new Scope.Public(own), () -> checks.published(own))).isEmpty();
        assertThat(in(new Scope.Tenant(own), () -> checks.published(other))).isEmpty();
    }

    /** Info-center, once it has opened an organization, reads that one and writes nothing in this scope. */
    @Test
    void whoeverOpenedOneReadsItAlone() {
        var opened = new Scope.Opened(other);
        assertThat(in(opened, () -> checks.of(management.own(), Section.LEGAL)).status())
                .isEqualTo(CheckStatus.VERIFIED);
        assertThatThrownBy(() -> in(opened, () -> {
                    checks.request(Section.CONTACT);
                    return opened;
                }))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void historyIsTheOwnAlone() {
        historyIsTheOwnAlone("document", document);
        historyIsTheOwnAlone("risk-flag", risk);
        historyIsTheOwnAlone(
                "section-check",
                in(new Scope.Tenant(other), () -> checks.of(management.own(), Section.LEGAL))
                        .id());
    }

    private void historyIsTheOwnAlone(String record, @Nullable UUID theirs) {
        var kind = kinds.named(record);
        for (var scope : List.of(new Scope.Tenant(own), new Scope.Opened(own), new Scope.Auditor(own))) {
            for (var key : List.of(own, other)) {
                assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() ->
                                in(scope, () -> history.of(kind, key, String.valueOf(theirs), Long.MAX_VALUE, 5)));
            }
        }
        assertThat(in(
                        new Scope.Auditor(other),
                        () -> history.of(kind, other, String.valueOf(theirs), Long.MAX_VALUE, 5)))
                .isNotEmpty();
    }

    @Test
    void rawSqlReachesTheRowsOfItsTenantAlone() throws Exception {
        assertThat(TenantTables.all())
                .contains(
                        "section_check",
                        "section_check_aud",
                        "organization_document",
                        "organization_document_aud",
                        "risk_flag",
                        "risk_flag_aud");
        doing(
                Role.STAFF,
                other,
                () -> management.edit(
                        management.own().with(new Profile.Legal(OrganizationFixtures.number(), null, 2000))));
        try (var app = RawSql.as(DatabaseRole.APP, own);
                var visitor = RawSql.as(DatabaseRole.PUBLIC);
                var guest = RawSql.as(DatabaseRole.GUEST);
                var opened = RawSql.as(DatabaseRole.OVERSIGHT, own);
                var auditor = RawSql.as(DatabaseRole.AUDITOR, own)) {
            assertThat(app.count("section_check")).isZero();
            assertThat(app.count("registration_number"))
                    .as("whose number it is stays unknown")
                    .isZero();
            assertThat(app.attempt("insert into registration_number values ('x', '" + other + "')"))
                    .isEqualTo(RawSql.DENIED);
            assertThat(visitor.attempt("select 1 from registration_number")).isEqualTo(RawSql.DENIED);
            assertThat(visitor.rows("select distinct status from section_check"))
                    .containsOnly("VERIFIED");
            assertThat(visitor.attempt("select verified_by from section_check")).isEqualTo(RawSql.DENIED);
            for (var table : List.of("organization_document", "risk_flag", "risk_flag_aud")) {
                assertThat(app.count(table)).as(table).isZero();
                assertThat(visitor.attempt("select 1 from " + table)).as(table).isEqualTo(RawSql.DENIED);
                assertThat(guest.attempt("select 1 from " + table)).as(table).isEqualTo(RawSql.DENIED);
                assertThat(opened.count(table)).as(table).isZero();
            }
            assertThat(opened.count("section_check")).isZero();
            assertThat(opened.attempt("delete from section_check")).isEqualTo(RawSql.DENIED);
            assertThat(auditor.attempt("select 1 from section_check")).isEqualTo(RawSql.DENIED);
            assertThat(auditor.count("section_check_aud")).isZero();
        }
    }

    private static <T> T in(Scope scope, TenantContext.Work<T, RuntimeException> attempt) {
        return TenantContext.in(scope, attempt);
    }
}
