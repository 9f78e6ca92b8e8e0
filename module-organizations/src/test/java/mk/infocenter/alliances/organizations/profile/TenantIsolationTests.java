package mk.infocenter.alliances.organizations.profile;

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
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantTables;
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
    History history;

    @Autowired
    RecordKinds kinds;

    String own = "";
    String other = "";

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
        var kind = kinds.named("section-check");
        UUID theirs = in(new Scope.Tenant(other), () -> checks.of(management.own(), Section.LEGAL))
                .id();
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
        assertThat(TenantTables.all()).contains("section_check", "section_check_aud");
        doing(
                Role.STAFF,
                other,
                () -> management.edit(
                        management.own().with(new Profile.Legal(OrganizationFixtures.number(), null, 2000))));
        try (var app = RawSql.as(DatabaseRole.APP, own);
                var visitor = RawSql.as(DatabaseRole.PUBLIC);
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
