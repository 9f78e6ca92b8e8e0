package mk.infocenter.alliances.organizations.profile;

import static mk.infocenter.alliances.organizations.OrganizationFixtures.as;
import static mk.infocenter.alliances.organizations.OrganizationFixtures.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.audit.Difference;
import mk.infocenter.alliances.audit.web.RecordDifferences;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.Profile;
import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class CheckManagementTests {

    @Autowired
    TenantFixtures tenants;

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    OrganizationManagement management;

    @Autowired
    CheckManagement checks;

    @Autowired
    NetworkChecks network;

    @Autowired
    ProfileUpkeep upkeep;

    @Autowired
    RecordDifferences differences;

    @Autowired
    TenantRegistry registry;

    String tenant = "";

    @BeforeEach
    void aWholeProfile() {
        tenant = organizations.organization();
        doing(Role.STAFF, tenant, () -> management.edit(OrganizationFixtures.profile(0, "Summary")));
    }

    @AfterEach
    void today() {
        TestClock.reset();
    }

    @Test
    void oneSectionIsVerifiedByItself() {
        doing(Role.STAFF, tenant, () -> checks.request(Section.LEGAL));
        assertThat(waiting()).contains(Section.LEGAL);
        verify(Section.LEGAL);

        assertThat(check(Section.LEGAL).status()).isEqualTo(CheckStatus.VERIFIED);
        assertThat(check(Section.SIZE).status()).isEqualTo(CheckStatus.UNVERIFIED);
        assertThat(waiting()).isEmpty();
        assertThat(TenantContext.in(new Scope.Public(tenant), () -> checks.published(tenant)))
                .extracting(PublicCheck::section)
                .containsExactly(Section.LEGAL);
    }

    /** The difference names each field as it was when the officer saw it, however often it was changed. */
    @Test
    void whatChangesAfterwardsIsChangedSinceVerified() {
        verify(Section.SIZE);
        verify(Section.LEGAL);
        edit(own().with(new Profile.Size(5, 20, 140)));
        edit(own().with(new Profile.Size(6, 20, 140)));

        assertThat(check(Section.SIZE).status()).isEqualTo(CheckStatus.CHANGED);
        assertThat(check(Section.LEGAL).status()).isEqualTo(CheckStatus.VERIFIED);
        assertThat(changes(Section.SIZE)).singleElement().satisfies(line -> {
            assertThat(line.label()).isEqualTo("Staff");
            assertThat(line.before()).isEqualTo("3");
            assertThat(line.after()).isEqualTo("6");
        });
        assertThat(changes(Section.LEGAL)).isEmpty();
        assertThat(waiting()).containsExactly(Section.SIZE);
        assertThat(TenantContext.in(new Scope.Public(tenant), () -> checks.published(tenant)))
                .extracting(PublicCheck::section)
                .containsExactly(Section.LEGAL);

        verify(Section.SIZE);
        assertThat(changes(Section.SIZE)).isEmpty();
    }

    @Test
    void whereAnOrganizationWorksIsOfTheSectionToo() {
        verify(Section.REACH);
        edit(own().with(new Profile.Reach(List.of("MK-303"), List.of("mk", "sq"))));

        assertThat(check(Section.REACH).status()).isEqualTo(CheckStatus.CHANGED);
        var revision = check(Section.REACH).verifiedRevision();
        assertThat(TenantContext.in(
                        new Scope.Tenant(tenant),
                        () -> differences.since(
                                "tenant",
                                tenant,
                                tenant,
                                revision == null ? 0 : revision,
                                List.of("municipality"),
                                Locale.ENGLISH)))
                .singleElement()
                .satisfies(line -> assertThat(line.before()).contains(", ").isNotEqualTo(line.after()));
    }

    /** An officer verifies what they saw, and nothing else. */
    @Test
    void aChangeMeanwhileStopsTheOfficer() {
        var seen = own().version();
        edit(own().with(new Profile.Size(9, null, null)));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> doing(Role.OFFICER, tenant, () -> checks.verify(Section.SIZE, seen, inAYear())));
        assertThat(check(Section.SIZE).status()).isEqualTo(CheckStatus.UNVERIFIED);
    }

    @Test
    void theDayIsToComeAndNear() {
        assertThat(wrong(LocalDate.now(Dates.ZONE))).isEqualTo("section-check.until.past");
        assertThat(wrong(LocalDate.now(Dates.ZONE).plusYears(4))).isEqualTo("section-check.until.far");
    }

    @Test
    void whatCameBackSaysWhy() {
        doing(Role.STAFF, tenant, () -> checks.request(Section.LEGAL));
        doing(Role.OFFICER, tenant, () -> checks.sendBack(Section.LEGAL, new Reason("The year is wrong")));

        assertThat(check(Section.LEGAL).returned()).isEqualTo("The year is wrong");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void nobodyChecksTheirOwn() {
        for (var role : List.of(Role.STAFF, Role.ADMINISTRATOR, Role.MANAGER)) {
            assertThatExceptionOfType(TransitionRefused.class)
                    .isThrownBy(() -> doing(role, tenant, () -> {
                        checks.request(Section.LEGAL);
                        checks.verify(Section.LEGAL, own().version(), inAYear());
                    }));
        }
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> doing(
                        Role.ADMINISTRATOR, tenant, () -> checks.verify(Section.LEGAL, own().version(), inAYear())));
    }

    @Test
    void aVerificationEndsAndSomebodyIsToldBefore() throws Exception {
        tenants.member(tenant, Role.ADMINISTRATOR);
        tenants.member(tenant, Role.STAFF);
        doing(
                Role.OFFICER,
                tenant,
                () -> checks.verify(
                        Section.LEGAL,
                        own().version(),
                        LocalDate.now(Dates.ZONE).plusDays(20)));

        keep();
        assertThat(letters()).isZero();
        TestClock.advance(Duration.ofDays(7));
        keep();
        keep();
        assertThat(letters()).isOne();
        assertThat(check(Section.LEGAL).status()).isEqualTo(CheckStatus.VERIFIED);
        TestClock.advance(Duration.ofDays(14));
        assertThat(TenantContext.in(new Scope.Public(tenant), () -> checks.published(tenant)))
                .as("over, although the job has not run")
                .isEmpty();
        keep();
        assertThat(check(Section.LEGAL).status()).isEqualTo(CheckStatus.EXPIRED);
        assertThat(letters()).isOne();
    }

    @Test
    void aPageReadsAllChecksAtOnce() {
        for (var section : Section.values()) {
            verify(section);
        }
        var profile = own();

        assertThat(StatementCount.of(() -> as(Role.STAFF, tenant, () -> checks.of(profile))))
                .isOne();
    }

    private Profile own() {
        return as(Role.STAFF, tenant, management::own);
    }

    private void edit(Profile profile) {
        doing(Role.STAFF, tenant, () -> management.edit(profile));
    }

    private void verify(Section section) {
        doing(Role.OFFICER, tenant, () -> checks.verify(section, own().version(), inAYear()));
    }

    private CheckDetails check(Section section) {
        return as(Role.STAFF, tenant, () -> checks.of(own(), section));
    }

    private List<Difference> changes(Section section) {
        var revision = check(section).verifiedRevision();
        return as(
                Role.STAFF,
                tenant,
                () -> differences.since(
                        "organization",
                        tenant,
                        own().id().toString(),
                        revision == null ? 0 : revision,
                        section.columns(),
                        Locale.ENGLISH));
    }

    private List<Section> waiting() {
        return TenantContext.in(new Scope.Network(), () -> network.waiting(null, 10_000)).stream()
                .filter(check -> check.tenant().equals(tenant))
                .map(WaitingCheck::section)
                .toList();
    }

    private String wrong(LocalDate until) {
        var messages = new java.util.ArrayList<String>();
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(
                        () -> doing(Role.OFFICER, tenant, () -> checks.verify(Section.LEGAL, own().version(), until)))
                .satisfies(wrong -> messages.add(wrong.message()));
        return messages.getFirst();
    }

    private void keep() {
        TenantContext.forSystem("test-upkeep", () -> {
            upkeep.keep(registry.find(tenant).orElseThrow());
            return tenant;
        });
    }

    private long letters() throws Exception {
        try (var owner = RawSql.as(DatabaseRole.OWNER)) {
            return owner.count("outgoing_mail where tenant = '" + tenant + "' and template like 'section-check-%'");
        }
    }

    private static LocalDate inAYear() {
        return LocalDate.now(Dates.ZONE).plusYears(1);
    }
}
