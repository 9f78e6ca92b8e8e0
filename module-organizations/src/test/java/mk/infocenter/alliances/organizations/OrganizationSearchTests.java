package mk.infocenter.alliances.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.search.Piece;
import mk.infocenter.alliances.search.Search;
import mk.infocenter.alliances.search.Search.Question;
import mk.infocenter.alliances.search.SearchAnswer.Found;
import mk.infocenter.alliances.search.SearchPlace;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantManagement;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An organization is found everywhere, each time at another page; what words find it comes from two tables. */
@PlatformTest
class OrganizationSearchTests {

    @Autowired
    Search search;

    @Autowired
    OrganizationFixtures organizations;

    @Autowired
    OrganizationManagement management;

    @Autowired
    TenantManagement tenants;

    @Autowired
    TenantFixtures fixtures;

    private String tenant = "";
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void describe() {
        tenant = organizations.organization();
        TenantContext.in(
                new Scope.Tenant(tenant),
                new Actor(null, Role.STAFF),
                () -> management.edit(
                        OrganizationFixtures.profile(management.own().version(), "About " + word)));
    }

    @Test
    void eachPlaceLeadsToItsOwnPage() {
        assertThat(links(new Scope.Tenant(tenant), Role.STAFF, SearchPlace.WORKSPACE, word))
                .containsExactly("/" + tenant + "/organization");
        assertThat(links(new Scope.Opened(tenant), Role.OFFICER, SearchPlace.WORKSPACE, word))
                .containsExactly("/" + tenant + "/organization");
        assertThat(links(new Scope.Network(), Role.OFFICER, SearchPlace.NETWORK, word))
                .containsExactly("/network/tenants/" + tenant);
        assertThat(links(new Scope.Public(null), Role.PUBLIC, SearchPlace.SITE, word))
                .containsExactly("/o/" + tenant);
    }

    @Test
    void anotherOrganizationDoesNotFindIt() {
        var other = organizations.organization();
        assertThat(links(new Scope.Tenant(other), Role.ADMINISTRATOR, SearchPlace.WORKSPACE, word))
                .isEmpty();
        assertThat(links(new Scope.Opened(other), Role.MANAGER, SearchPlace.WORKSPACE, word))
                .isEmpty();
    }

    @Test
    void visitorsDoNotFindASuspendedOneAndInfoCenterDoes() {
        fixtures.suspend(tenant);
        assertThat(links(new Scope.Public(null), Role.PUBLIC, SearchPlace.SITE, word))
                .isEmpty();
        assertThat(links(new Scope.Network(), Role.MANAGER, SearchPlace.NETWORK, word))
                .hasSize(1);
    }

    @Test
    void itIsFoundByItsNameAndByWhereItWorks() {
        assertThat(links(new Scope.Tenant(tenant), Role.STAFF, SearchPlace.WORKSPACE, "Тест " + tenant))
                .hasSize(1);
        assertThat(links(new Scope.Tenant(tenant), Role.STAFF, SearchPlace.WORKSPACE, "дебар"))
                .hasSize(1);
        assertThat(links(new Scope.Tenant(tenant), Role.STAFF, SearchPlace.WORKSPACE, "dibër"))
                .hasSize(1);
    }

    /** Its name is the tenant's, whose row another module writes. */
    @Test
    void itIsFoundByItsNewName() {
        var details = TenantFixtures.details(tenant);
        TenantContext.in(new Scope.Tenant(tenant), Actor.SYSTEM, () -> {
            tenants.configure(
                    new mk.infocenter.alliances.tenancy.TenantDetails(
                            tenant,
                            details.name().with("mk", "Преименувана " + word),
                            details.seat(),
                            details.municipalities(),
                            details.defaultLanguage(),
                            details.languages(),
                            details.modules(),
                            details.accent(),
                            details.logo(),
                            false),
                    "renamed");
            return tenant;
        });
        var found = found(new Scope.Public(null), Role.PUBLIC, SearchPlace.SITE, "preimenuvana " + word);
        assertThat(found)
                .singleElement()
                .satisfies(
                        one -> assertThat(one.title().stream().map(Piece::text).collect(Collectors.joining()))
                                .isEqualTo("Преименувана " + word));
    }

    /** Whoever adds a theme or a language adds its index; no plan reads every organization then. */
    @Test
    void eachThemeAndLanguageIsReadByItsIndex() throws Exception {
        try (var visitor = RawSql.as(DatabaseRole.PUBLIC, "*")) {
            visitor.execute("set local enable_seqscan = off");
            for (var theme : Theme.values()) {
                assertThat(plan(visitor, theme.name(), ""))
                        .contains("organization_of_" + theme.name().toLowerCase(Locale.ROOT));
            }
            for (var language : Profile.Reach.LANGUAGES) {
                assertThat(plan(visitor, "", language)).contains("organization_in_" + language);
            }
        }
    }

    private static String plan(RawSql visitor, String theme, String language) throws SQLException {
        return String.join(
                "\n",
                visitor.rows("explain "
                        + Directory.WITH_CODES
                                .replace(":theme", "'" + theme + "'")
                                .replace(":language", "'" + language + "'")));
    }

    private List<String> links(Scope scope, Role role, SearchPlace place, String typed) {
        return found(scope, role, place, typed).stream().map(Found::link).toList();
    }

    private List<Found> found(Scope scope, Role role, SearchPlace place, String typed) {
        return TenantContext.in(scope, new Actor(null, role), () -> search.overview(new Question(typed, place, "mk")))
                .groups()
                .stream()
                .flatMap(group -> group.found().stream())
                .toList();
    }
}
