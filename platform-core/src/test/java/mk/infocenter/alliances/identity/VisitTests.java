package mk.infocenter.alliances.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantStatus;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Who may enter where, person by person and address by address. */
class VisitTests {

    private static final UUID ACCOUNT = UUID.randomUUID();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    # person       | /      | /radika       | /ced          | /network | /audit  | /audit/radika | /audit/ced | /account
                    visitor        | PUBLIC | -             | -             | -        | -       | -             | -          | -
                    stranger       | PUBLIC | -             | -             | -        | -       | -             | -          | STAFF
                    staff          | PUBLIC | STAFF         | -             | -        | -       | -             | -          | STAFF
                    administrator  | PUBLIC | ADMINISTRATOR | -             | -        | -       | -             | -          | STAFF
                    of two         | PUBLIC | STAFF         | ADMINISTRATOR | -        | -       | -             | -          | STAFF
                    officer        | PUBLIC | -             | -             | OFFICER  | -       | -             | -          | STAFF
                    manager        | PUBLIC | -             | -             | MANAGER  | -       | -             | -          | STAFF
                    auditor        | PUBLIC | -             | -             | -        | AUDITOR | -             | -          | STAFF
                    radika auditor | PUBLIC | -             | -             | -        | AUDITOR | -             | -          | STAFF
                    opened officer | PUBLIC | OFFICER       | -             | OFFICER  | -       | -             | -          | STAFF
                    opened auditor | PUBLIC | -             | -             | -        | AUDITOR | AUDITOR       | -          | STAFF
                    demoted        | PUBLIC | -             | -             | OFFICER  | -       | -             | -          | STAFF
                    dismissed      | PUBLIC | -             | -             | -        | -       | -             | -          | STAFF
                    """)
    void entersOnlyWhereTheGrantsSay(
            String person,
            String site,
            String radika,
            String ced,
            String network,
            String audit,
            String auditOfRadika,
            String auditOfCed,
            String own) {
        var grants = person(person);
        assertThat(role(grants, "/")).isEqualTo(site);
        assertThat(role(grants, "/o/radika")).isEqualTo(site);
        assertThat(role(grants, "/radika/organization")).isEqualTo(radika);
        assertThat(role(grants, "/ced")).isEqualTo(ced);
        assertThat(role(grants, "/network/tenants")).isEqualTo(network);
        assertThat(role(grants, "/audit")).isEqualTo(audit);
        assertThat(role(grants, "/audit/radika")).isEqualTo(auditOfRadika);
        assertThat(role(grants, "/audit/ced")).isEqualTo(auditOfCed);
        assertThat(role(grants, "/account")).isEqualTo(own);
        assertThat(role(grants, "/account/second-factor")).isEqualTo(own);
    }

    @Test
    void theAddressDecidesTheScope() {
        var grants = new Grants(
                ACCOUNT, "Somebody", Map.of("radika", Role.STAFF), Optional.of(Role.OFFICER), true, List.of());

        assertThat(entry(grants, "/")).contains(new Area.Entry(new Scope.Public(null), Actor.VISITOR));
        assertThat(entry(grants, "/o/ced")).contains(new Area.Entry(new Scope.Public("ced"), Actor.VISITOR));
        assertThat(entry(grants, "/radika")).contains(entry(new Scope.Tenant("radika"), Role.STAFF));
        assertThat(entry(grants, "/network")).contains(entry(new Scope.Network(), Role.OFFICER));
        assertThat(entry(grants, "/audit")).contains(entry(new Scope.Auditor(null), Role.AUDITOR));
        assertThat(entry(opened(Role.AUDITOR, null, true), "/audit/radika"))
                .contains(entry(new Scope.Auditor("radika"), Role.AUDITOR));
        assertThat(entry(opened(Role.OFFICER, Role.OFFICER, false), "/radika"))
                .contains(entry(new Scope.Opened("radika"), Role.OFFICER));
        assertThat(entry(grants, "/audit/ced/opening")).contains(entry(new Scope.Identity(), Role.AUDITOR));
        assertThat(entry(grants, "/account")).contains(entry(new Scope.Identity(), Role.STAFF));
    }

    @Test
    void anAuditorOfSingleTenantsNeverReadsTheNetwork() {
        assertThat(entry(person("radika auditor"), "/audit")).contains(entry(new Scope.Identity(), Role.AUDITOR));
        assertThat(entry(person("radika auditor"), "/audit/ced/opening")).isEmpty();
    }

    @Test
    void whoeverMayComeInWithAReasonIsAskedForIt() {
        assertThat(reception("officer", "/radika/organization")).contains("/network/tenants/radika/opening");
        assertThat(reception("auditor", "/audit/radika/tenant/radika")).contains("/audit/radika/opening");
        assertThat(reception("opened officer", "/radika")).as("is in already").isEmpty();
        assertThat(reception("opened officer", "/ced")).as("another one").isPresent();
        for (var path : List.of("/radika", "/audit/ced", "/audit", "/network", "/audit/ced/opening")) {
            assertThat(reception("stranger", path)).as(path).isEmpty();
            assertThat(reception("radika auditor", path)).as(path).isEmpty();
            assertThat(reception("visitor", path)).as(path).isEmpty();
        }
        assertThat(visit(person("officer"), "/radika", TenantStatus.SUSPENDED).reception())
                .isEmpty();
        assertThat(visit(person("auditor"), "/audit/radika", TenantStatus.SUSPENDED)
                        .reception())
                .isPresent();
        assertThat(visit(person("officer"), "/gone", null).reception()).isEmpty();
    }

    @Test
    void onlyWhoComesFromOutsideReadsUnderAnOpening() {
        assertThat(visit(person("opened officer"), "/radika", TenantStatus.ACTIVE)
                        .opening())
                .isPresent();
        assertThat(visit(person("opened auditor"), "/audit/radika", TenantStatus.ACTIVE)
                        .opening())
                .isPresent();
        for (var path : List.of("/", "/o/radika", "/network", "/ced", "/account")) {
            assertThat(visit(person("opened officer"), path, TenantStatus.ACTIVE)
                            .opening())
                    .as(path)
                    .isEmpty();
        }
        assertThat(visit(person("staff"), "/radika", TenantStatus.ACTIVE).opening())
                .isEmpty();
    }

    private static Optional<String> reception(String person, String path) {
        return visit(person(person), path, TenantStatus.ACTIVE).reception();
    }

    /** A token opens one tenant's API, as no more than itself and its owner, and nothing that its owner may elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "radika, STAFF,         STAFF,         STAFF",
        "radika, ADMINISTRATOR, STAFF,         STAFF",
        "radika, STAFF,         ADMINISTRATOR, STAFF",
        "radika, ADMINISTRATOR, ADMINISTRATOR, ADMINISTRATOR",
        "ced,    STAFF,         STAFF,         -"
    })
    void aTokenNarrowsWhatItsOwnerMay(String tenant, Role owner, Role token, String role) {
        var grants = new Grants(
                        ACCOUNT,
                        "Somebody",
                        Map.of("radika", owner, "majka", Role.ADMINISTRATOR),
                        Optional.of(Role.MANAGER),
                        true,
                        List.of("ozs"))
                .narrowedTo(tenant, token);

        assertThat(role(grants, "/api/v1/radika/webhooks")).isEqualTo(role);
        for (var elsewhere : List.of("/api/v1/majka", "/api/v1/ced", "/network", "/audit", "/audit/ozs", "/majka")) {
            assertThat(role(grants, elsewhere)).as(elsewhere).isEqualTo("-");
        }
    }

    @Test
    void aSuspendedTenantIsClosedToAllButAuditors() {
        var grants = new Grants(
                ACCOUNT,
                "Somebody",
                Map.of("radika", Role.ADMINISTRATOR),
                Optional.empty(),
                false,
                List.of("radika"),
                true,
                List.of(new LiveOpening(UUID.randomUUID(), "radika", Role.AUDITOR, "Because", Instant.MAX)),
                false);

        assertThat(visit(grants, "/o/radika", TenantStatus.SUSPENDED).entry()).isEmpty();
        assertThat(visit(grants, "/radika", TenantStatus.SUSPENDED).entry()).isEmpty();
        assertThat(visit(grants, "/api/v1/radika", TenantStatus.SUSPENDED).entry())
                .isEmpty();
        assertThat(visit(grants, "/audit/radika", TenantStatus.SUSPENDED).entry())
                .isPresent();
    }

    @Test
    void anUnknownTenantHasNoPagesWhateverTheGrantsSay() {
        var grants =
                new Grants(ACCOUNT, "Somebody", Map.of("gone", Role.STAFF), Optional.empty(), true, List.of("gone"));

        for (var path : List.of("/o/gone", "/gone", "/audit/gone", "/audit/gone/opening", "/api/v1/gone/webhooks")) {
            var visit = visit(grants, path, null);
            assertThat(visit.entry()).as(path).isEmpty();
            assertThatThrownBy(visit::organization).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void travelsWithTheRequest() {
        var request = new MockHttpServletRequest();
        assertThat(Visit.of(request)).isEmpty();

        var visit = visit(null, "/", null);
        request.setAttribute(Visit.ATTRIBUTE, visit);

        assertThat(Visit.of(request)).contains(visit);
    }

    private static @Nullable Grants person(String name) {
        return switch (name) {
            case "visitor" -> null;
            case "staff" -> grants(Map.of("radika", Role.STAFF), null, false);
            case "administrator" -> grants(Map.of("radika", Role.ADMINISTRATOR), null, false);
            case "of two" -> grants(Map.of("radika", Role.STAFF, "ced", Role.ADMINISTRATOR), null, false);
            case "officer" -> grants(Map.of(), Role.OFFICER, false);
            case "manager" -> grants(Map.of(), Role.MANAGER, false);
            case "auditor" -> grants(Map.of(), null, true);
            case "opened officer" -> opened(Role.OFFICER, Role.OFFICER, false);
            case "opened auditor" -> opened(Role.AUDITOR, null, true);
            case "demoted" -> opened(Role.MANAGER, Role.OFFICER, false);
            case "dismissed" -> opened(Role.OFFICER, null, false);
            case "radika auditor" -> grants(Map.of(), null, false, "radika");
            default -> grants(Map.of(), null, false);
        };
    }

    /** Somebody who opened Radika's records in one role, and has these now. */
    private static Grants opened(Role as, @Nullable Role oversight, boolean auditsNetwork) {
        return new Grants(
                ACCOUNT,
                "Somebody",
                Map.of(),
                Optional.ofNullable(oversight),
                auditsNetwork,
                List.of(),
                true,
                List.of(new LiveOpening(UUID.randomUUID(), "radika", as, "Because", Instant.MAX)),
                false);
    }

    private static Grants grants(
            Map<String, Role> memberships, @Nullable Role oversight, boolean auditsNetwork, String... audits) {
        return new Grants(
                ACCOUNT, "Somebody", memberships, Optional.ofNullable(oversight), auditsNetwork, List.of(audits));
    }

    private static String role(@Nullable Grants grants, String path) {
        return entry(grants, path).map(entry -> entry.actor().role().name()).orElse("-");
    }

    private static Optional<Area.Entry> entry(@Nullable Grants grants, String path) {
        return visit(grants, path, TenantStatus.ACTIVE).entry();
    }

    private static Area.Entry entry(Scope scope, Role role) {
        return new Area.Entry(scope, new Actor(ACCOUNT, role));
    }

    /** @param status of the tenant that the path names, null where there is no such tenant */
    private static Visit visit(@Nullable Grants grants, String path, @Nullable TenantStatus status) {
        var area = Area.of(path);
        var tenant = Optional.ofNullable(area.tenant())
                .filter(_ -> status != null)
                .map(key -> new TenantSummary(
                        key,
                        LocalizedText.EMPTY,
                        "",
                        "MK-303",
                        List.of(),
                        "mk",
                        List.of("mk"),
                        List.of(),
                        "#34568b",
                        null,
                        status == null ? TenantStatus.ACTIVE : status,
                        false));
        return new Visit(area, tenant, Optional.ofNullable(grants));
    }
}
