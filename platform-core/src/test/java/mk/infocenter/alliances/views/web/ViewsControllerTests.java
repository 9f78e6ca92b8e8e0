package mk.infocenter.alliances.views.web;

import static mk.infocenter.testing.SignedIn.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.views.SavedView;
import mk.infocenter.alliances.views.SavedViews;
import mk.infocenter.alliances.web.Toast;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Views as people save and use them. */
@PlatformTest
class ViewsControllerTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    SavedViews views;

    String tenant = "";
    UUID staff = new UUID(0, 0);
    UUID administrator = new UUID(0, 0);

    @BeforeEach
    void anOrganization() {
        tenant = fixtures.tenant();
        staff = fixtures.member(tenant, Role.STAFF);
        administrator = fixtures.member(tenant, Role.ADMINISTRATOR);
    }

    @Test
    void aFilterBecomesATab() {
        assertThat(get("/access?kind=DENIED&from=2026-11-01", staff))
                .bodyText()
                .contains("name=\"filter\" value=\"from=2026-11-01&amp;kind=DENIED\"");

        var saved = save(staff, "Refusals", "kind=DENIED&from=2026-11-01", false);

        assertThat(saved).hasRedirectedUrl("/" + tenant + "/access?from=2026-11-01&kind=DENIED");
        assertThat(get("/access?kind=DENIED&from=2026-11-01", staff))
                .hasStatusOk()
                .bodyText()
                .contains("aria-current=\"page\">Refusals", "/access?view=all")
                .doesNotContain("name=\"filter\"");
    }

    @Test
    void whoIsMeantIsNeverSaved() {
        save(staff, "Somebody", "person=" + staff + "&kind=READ&words=name", false);

        assertThat(of(staff)).extracting(SavedView::filter).containsExactly("kind=READ");
        save(staff, "Nothing", "person=" + staff, false);
        save(staff, " ", "kind=READ", false);
        save(staff, "x".repeat(61), "kind=READ", false);
        assertThat(of(staff)).hasSize(1);
    }

    @Test
    void ownViewsAreOnesOwnAndSharedOnesEverybodys() {
        save(staff, "Mine", "kind=READ", false);
        save(staff, "Not for all", "kind=ENDED", true);
        save(administrator, "For all", "kind=DENIED", true);

        assertThat(of(administrator)).extracting(SavedView::title).containsExactly("For all");
        assertThat(of(staff)).extracting(SavedView::title).containsExactly("For all", "Mine", "Not for all");
        var mine = id(staff, "Mine");
        var forAll = id(staff, "For all");
        for (var step : List.of("/title", "/main", "/removal")) {
            assertThat(post("/views/" + mine + step, administrator, "title", "x"))
                    .hasStatus(404);
        }
        assertThat(post("/views/" + forAll + "/removal", staff, "title", "x")).hasStatus(404);
        assertThat(post("/views/" + forAll + "/title", staff, "title", "x")).hasStatus(404);
        assertThat(post("/views/" + forAll + "/title", administrator, "title", "Renamed"))
                .hasRedirectedUrl("/" + tenant + "/access?kind=DENIED");
        assertThat(of(staff)).extracting(SavedView::title).contains("Renamed");
    }

    @Test
    void anotherOrganizationSeesNothingOfIt() {
        save(staff, "Mine", "kind=READ", false);
        var other = fixtures.tenant();

        assertThat(TenantContext.in(new Scope.Tenant(other), new Actor(staff, Role.STAFF), () -> views.of("access")))
                .isEmpty();
    }

    @Test
    void aListOpensInTheMainView() {
        save(staff, "Mine", "kind=READ", false);
        post("/views/" + id(staff, "Mine") + "/main", staff, "main", "true");

        assertThat(get("/access", staff)).hasRedirectedUrl("/" + tenant + "/access?kind=READ");
        assertThat(get("/access?view=all", staff)).hasStatusOk();
        assertThat(get("/access", administrator)).hasStatusOk();

        post("/views/" + id(staff, "Mine") + "/main", staff, "main", "false");
        assertThat(get("/access", staff)).hasStatusOk();
    }

    @Test
    void aRemovedViewComesBackAsItWas() {
        save(staff, "Mine", "kind=READ", false);
        post("/views/" + id(staff, "Mine") + "/main", staff, "main", "true");

        var removed = post("/views/" + id(staff, "Mine") + "/removal", staff, "title", "");
        assertThat(of(staff)).isEmpty();

        var toast = (Toast)
                Objects.requireNonNull(removed.getMvcResult().getFlashMap().get("toast"));
        var undo = Objects.requireNonNull(toast.undo());
        var again = web.post().uri(undo.action()).with(user(staff.toString())).with(csrf());
        undo.values().forEach((name, values) -> again.param(name, values.toArray(String[]::new)));
        assertThat(again.exchange()).hasStatus(302);
        assertThat(of(staff))
                .extracting(SavedView::title, SavedView::filter, SavedView::main)
                .containsExactly(tuple("Mine", "kind=READ", true));
    }

    @Test
    void aViewOfAFilterThatIsNoLongerUnderstoodStillOpens() {
        var old = TenantContext.in(
                new Scope.Tenant(tenant),
                new Actor(staff, Role.STAFF),
                () -> views.save("access", "Old", "colour=RED&kind=GONE", false));

        assertThat(get("/access?" + old.filter(), staff))
                .hasStatusOk()
                .bodyText()
                .contains("aria-current=\"page\">Old", "/views/" + old.id() + "/removal");
    }

    @Test
    void nobodyHasMoreThanOneCanSee() {
        for (int at = 0; at < 21; at++) {
            save(staff, "View " + at, "kind=READ&from=2026-01-" + (10 + at), false);
        }
        assertThat(of(staff)).hasSize(20);
    }

    private List<SavedView> of(UUID person) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(person, Role.STAFF), () -> views.of("access"));
    }

    private UUID id(UUID person, String title) {
        return of(person).stream()
                .filter(view -> view.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MvcTestResult save(UUID person, String title, String filter, boolean shared) {
        return web.post()
                .uri("/" + tenant + "/views")
                .param("list", "access")
                .param("title", title)
                .param("filter", filter)
                .param("shared", String.valueOf(shared))
                .with(user(person.toString()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path, UUID person, String name, String value) {
        return web.post()
                .uri("/" + tenant + path)
                .param(name, value)
                .with(user(person.toString()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path, UUID person) {
        return web.get().uri("/" + tenant + path).with(user(person.toString())).exchange();
    }
}
