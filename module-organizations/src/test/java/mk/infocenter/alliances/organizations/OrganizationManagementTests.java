package mk.infocenter.alliances.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.audit.RecordChange;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKinds;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TenantFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@PlatformTest
class OrganizationManagementTests {

    @Autowired
    OrganizationManagement management;

    @Autowired
    Organizations organizations;

    @Autowired
    TenantRegistry registry;

    @Autowired
    OrganizationFixtures fixtures;

    @Autowired
    ScopedWork work;

    @Autowired
    History history;

    @Autowired
    RecordKinds kinds;

    final Actor editor = new Actor(UUID.randomUUID(), Role.STAFF);
    String tenant = "";

    @BeforeEach
    void anOrganization() {
        tenant = fixtures.organization();
    }

    @Test
    void anEditSavesTheWholeProfile() {
        edit(own().version(), "Saved");

        var expected = OrganizationFixtures.profile(1, "Saved");
        assertThat(own()).usingRecursiveComparison().ignoringFields("id").isEqualTo(expected);
    }

    @Test
    void anEditLeavesARevision() {
        edit(own().version(), "Saved");

        assertThat(changes()).hasSize(2).first().satisfies(change -> {
            assertThat(change.change().useCase()).isEqualTo("edit-profile");
            assertThat(change.change().actor()).isEqualTo(editor.account());
            assertThat(change.change().role()).isEqualTo(Role.STAFF);
            assertThat(change.after().get("summary").get("en").asString()).isEqualTo("Saved");
            assertThat(change.after().get("founded").asInt()).isEqualTo(2003);
        });
    }

    @Test
    void anEditThatChangesNothingLeavesNone() {
        edit(own().version(), "Saved");
        edit(own().version(), "Saved");

        assertThat(own().version()).isEqualTo(1);
        assertThat(changes()).hasSize(2);
    }

    @Test
    void aStaleVersionSavesNothing() {
        var seen = own().version();
        edit(seen, "First");

        assertThatThrownBy(() -> edit(seen, "Second"))
                .isInstanceOfSatisfying(
                        StaleVersion.class, stale -> assertThat(stale.seen()).isEqualTo(seen));

        assertThat(own().about().summary().get("en")).isEqualTo("First");
        assertThat(changes()).hasSize(2);
    }

    /** Both have read the same version before either writes, which no check in Java can see. */
    @Test
    void ofTwoEditsAtOnceTheDatabaseTakesOne() {
        var scope = new Scope.Tenant(tenant);

        assertThatThrownBy(() -> work.in(scope, () -> {
                    organizations.own().orElseThrow().describe(OrganizationFixtures.profile(0, "Slower"));
                    work.in(scope, () -> {
                        management.edit(OrganizationFixtures.profile(0, "Faster"));
                        return true;
                    });
                    return true;
                }))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);

        assertThat(own().about().summary().get("en")).isEqualTo("Faster");
        assertThat(own().version()).isEqualTo(1);
    }

    @Test
    void ofManyEditsAtOnceOneIsSaved() throws Exception {
        var edits = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 8; i++) {
            var summary = "Edit " + i;
            edits.add(() -> {
                try {
                    edit(0, summary);
                    return true;
                } catch (StaleVersion | ObjectOptimisticLockingFailureException e) {
                    return false;
                }
            });
        }
        var saved = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var result : threads.invokeAll(edits)) {
                saved += result.get() ? 1 : 0;
            }
        }

        assertThat(saved).isOne();
        assertThat(own().version()).isEqualTo(1);
        assertThat(changes()).hasSize(2);
    }

    @Test
    void onlyTheTenantsOwnScopeEdits() {
        for (var scope : List.of(
                new Scope.Network(), new Scope.Auditor(tenant), new Scope.Public(tenant), new Scope.Identity())) {
            assertThatThrownBy(() -> TenantContext.in(scope, editor, () -> {
                        management.edit(OrganizationFixtures.profile(0, "Written"));
                        return true;
                    }))
                    .as("%s", scope)
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(own().version()).isZero();
    }

    @Test
    void aTenantWithoutOrganizationIsNotFound() {
        assertThatThrownBy(() -> TenantContext.in(new Scope.Tenant(TenantFixtures.freshKey()), management::own))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thePublicReadsWhatWasSaved() {
        edit(0, "Saved");

        assertThat(TenantContext.in(new Scope.Public(tenant), () -> management.published(tenant)))
                .get()
                .satisfies(profile -> {
                    assertThat(profile.tenant()).isEqualTo(tenant);
                    assertThat(profile.summary()).isEqualTo(LocalizedText.of("Опис", "Përshkrim", "Saved"));
                    assertThat(profile.themes().values()).containsExactly("CULTURE", "ENVIRONMENT");
                    assertThat(profile.email()).isEqualTo("info@example.org");
                    assertThat(profile.members()).isEqualTo(140);
                    assertThat(profile.figures().years()).containsOnlyKeys(2025);
                });
    }

    /** Each field that an edit changes stands in the section that the history is asked for. */
    @Test
    void sectionsCoverTheWholeProfile() {
        var columns = Stream.concat(
                kinds.named("organization").fields().stream().map(RecordKind.Field::column), Stream.of("municipality"));

        assertThat(Stream.of(Section.values()).flatMap(section -> section.columns().stream()))
                .containsExactlyInAnyOrderElementsOf(columns.toList());
    }

    @Test
    void aRegistrationNumberIsOneOrganizations() {
        var other = fixtures.organization();
        var number = OrganizationFixtures.number();
        register(tenant, number);

        assertThatThrownBy(() -> register(other, number)).isInstanceOfSatisfying(InvalidField.class, wrong -> {
            assertThat(wrong.field()).isEqualTo("registrationNumber");
            assertThat(wrong.message()).isEqualTo("profile.registrationNumber.taken");
        });
        assertThat(TenantContext.in(new Scope.Tenant(other), management::own)
                        .legal()
                        .registrationNumber())
                .isNull();

        register(tenant, null);
        register(other, number);
    }

    /** Both have looked and seen it free before either writes. */
    @Test
    void ofManyClaimsAtOnceOneHolds() throws Exception {
        var number = OrganizationFixtures.number();
        var claims = new ArrayList<Callable<Boolean>>();
        for (var one : List.of(fixtures.organization(), fixtures.organization(), tenant)) {
            claims.add(() -> {
                try {
                    register(one, number);
                    return true;
                } catch (InvalidField e) {
                    return false;
                }
            });
        }
        var held = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var result : threads.invokeAll(claims)) {
                held += result.get() ? 1 : 0;
            }
        }

        assertThat(held).isOne();
    }

    @Test
    void anOrganizationSaysWhereItWorks() {
        var seen = own();
        var moved = TenantContext.in(
                new Scope.Tenant(tenant),
                editor,
                () -> management.edit(seen.with(new Profile.Reach(List.of("MK-608", "MK-303"), List.of("sq")))));

        assertThat(own()).isEqualTo(moved);
        assertThat(moved.reach().municipalities()).containsExactly("MK-303", "MK-608");
        assertThat(registry.find(tenant).orElseThrow().municipalities()).containsExactly("MK-303", "MK-608");
        assertThat(moved.version()).as("whoever saw the places before is told").isGreaterThan(seen.version());
        assertThat(refused(new Profile.Reach(List.of("MK-999"), List.of())))
                .isEqualTo("profile.municipalities.unknown");
        assertThat(refused(new Profile.Reach(List.of(), List.of()))).isEqualTo("profile.municipalities.missing");
    }

    private String refused(Profile.Reach reach) {
        var messages = new ArrayList<String>();
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> TenantFixtures.inTenant(tenant, editor, () -> management.edit(own().with(reach))))
                .satisfies(wrong -> messages.add(wrong.message()));
        return messages.getFirst();
    }

    private void register(String organization, @Nullable String number) {
        var stored = TenantContext.in(new Scope.Tenant(organization), management::own);
        TenantFixtures.inTenant(
                organization,
                editor,
                () -> management.edit(stored.with(new Profile.Legal(number, LegalForm.ASSOCIATION, null))));
    }

    @Test
    void outlinesOfAPageAreOneStatement() {
        var other = fixtures.organization();
        var scope = new Scope.Public(null);

        assertThat(TenantContext.in(scope, () -> management.outlines(List.of(tenant, other, "none"))))
                .containsOnlyKeys(tenant, other);
        assertThat(StatementCount.of(() -> TenantContext.in(scope, () -> management.outlines(List.of(tenant, other)))))
                .isOne();
        assertThat(TenantContext.in(scope, () -> management.outlines(List.of())))
                .isEmpty();
    }

    private Profile own() {
        return TenantContext.in(new Scope.Tenant(tenant), management::own);
    }

    private void edit(int version, String summary) {
        TenantFixtures.inTenant(tenant, editor, () -> management.edit(OrganizationFixtures.profile(version, summary)));
    }

    private List<RecordChange> changes() {
        var id = own().id().toString();
        return TenantContext.in(
                new Scope.Tenant(tenant),
                () -> history.of(kinds.named("organization"), tenant, id, Long.MAX_VALUE, 10));
    }
}
