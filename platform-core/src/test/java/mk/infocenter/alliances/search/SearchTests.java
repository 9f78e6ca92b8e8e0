package mk.infocenter.alliances.search;

import static mk.infocenter.testing.TenantFixtures.inTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.search.Search.Question;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.webhooks.WebhookManagement;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Webhooks stand for all records: they are written by entities like every other, and know nothing of the search. */
@PlatformTest
class SearchTests {

    private static final Actor STAFF = new Actor(UUID.randomUUID(), Role.STAFF);

    @Autowired
    Search search;

    @Autowired
    SearchUpkeep upkeep;

    @Autowired
    WebhookManagement webhooks;

    @Autowired
    PersonManagement people;

    @Autowired
    ScopedWork work;

    @Autowired
    TenantFixtures fixtures;

    private String tenant = "";

    @BeforeEach
    void makeTenant() {
        tenant = fixtures.tenant();
    }

    @Test
    void aRecordIsFoundAsItIsAndNoLongerAsItWas() {
        var id = add("Известување за Љубојно");
        assertThat(found("ljubojno")).containsExactly("Известување за Љубојно");
        assertThat(found("LUBOJ")).hasSize(1);
        assertThat(found("љубојно извес")).hasSize(1);
        assertThat(found("љубојно другo")).isEmpty();

        inTenant(
                tenant, STAFF, () -> webhooks.edit(id, 0, "https://hooks.example/", "Ѓорче Петров", webhooks.events()));
        assertThat(found("љубојно")).isEmpty();
        assertThat(found("gorce")).containsExactly("Ѓорче Петров");
        assertThat(found("Gjorče")).hasSize(1);

        inTenant(tenant, STAFF, () -> webhooks.remove(id, 1));
        assertThat(found("gorce")).isEmpty();
    }

    /** The index is written by the transaction of the record, and goes with it. */
    @Test
    void whatIsTakenBackIsNotFound() {
        assertThatThrownBy(() -> inTenant(
                        tenant,
                        STAFF,
                        () -> work.in(new Scope.Tenant(tenant), () -> {
                            webhooks.create("https://hooks.example/", "Vanished", webhooks.events());
                            throw new IllegalStateException("too late");
                        })))
                .hasMessage("too late");
        assertThat(found("vanished")).isEmpty();
    }

    @Test
    void aWordInTheTitleAsAWholeComesFirst() {
        add("Waterfall");
        add("Water");
        assertThat(found("water")).containsExactly("Water", "Waterfall");
    }

    @Test
    void aMistypedWordIsFoundAndSaidToBeOne() {
        add("Municipality of Чашка");
        assertThat(answer("caksa").respelled()).isTrue();
        assertThat(found("municipalty caksa")).hasSize(1);
        assertThat(answer("caska").respelled()).isFalse();
        assertThat(answer("zebra")).isEqualTo(SearchAnswer.NOTHING);
    }

    @Test
    void signsOfQueriesMeanNothing() {
        add("Plain");
        for (var typed : List.of("%", "_", "_%", "'", "p:*", "\\", "plain' or 'x")) {
            assertThat(found(typed)).as(typed).isEmpty();
        }
        assertThat(found("x".repeat(101))).isEmpty();
        assertThat(found("p")).isEmpty();
    }

    @Test
    void nobodyElseFindsIt() throws Exception {
        add("Confidential");
        var other = fixtures.tenant();
        var scopes = List.of(
                new Scope.Tenant(other), new Scope.Opened(tenant), new Scope.Network(), new Scope.Public(tenant));
        for (var role : List.of(Role.STAFF, Role.OFFICER, Role.MANAGER, Role.PUBLIC)) {
            for (var place : SearchPlace.values()) {
                for (var scope : scopes) {
                    assertThat(titles(TenantContext.in(
                                    scope,
                                    new Actor(null, role),
                                    () -> search.overview(new Question("confidential", place, "en")))))
                            .as(scope + " " + role + " " + place)
                            .isEmpty();
                }
            }
        }
        // Nor by statements without the platform in between.
        for (var role : List.of(DatabaseRole.OVERSIGHT, DatabaseRole.PUBLIC)) {
            for (var table : List.of("search_entry", "search_word")) {
                for (var setting : List.of(tenant, "*")) {
                    try (var raw = RawSql.as(role, setting)) {
                        assertThat(raw.count(table + " where kind = 'webhook'")).isZero();
                    }
                }
            }
        }
    }

    @Test
    void peopleOfTheVaultAreInNoIndex() {
        var name = "Unmistakable" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        inTenant(
                tenant,
                STAFF,
                () -> people.add(PersonalData.of(name, null), "contact", java.time.LocalDate.MAX.withYear(2100)));
        assertThat(found(name)).isEmpty();
        upkeep.rebuild(tenant);
        assertThat(found(name)).isEmpty();
    }

    @Test
    void aRebuildFindsNothingToDoUnlessSomebodyWroteElsewhere() throws Exception {
        var id = add("Written");
        assertThat(upkeep.rebuild(tenant).none()).isTrue();
        tamper("update search_entry set title = '{\"en\": \"Wrong\"}' where record = '" + id + "'");
        tamper("insert into search_entry values ('" + tenant + "', 'webhook', '" + UUID.randomUUID()
                + "', '{}', '{}', false, false)");
        tamper("insert into search_entry values ('" + tenant + "', 'gone', 'x', '{}', '{}', false, false)");
        assertThat(upkeep.rebuild(tenant)).isEqualTo(new SearchUpkeep.Difference(1, 2));
        assertThat(found("written")).containsExactly("Written");
        assertThat(upkeep.rebuild(tenant).none()).isTrue();
    }

    @Test
    void manyRecordsArePagedAndCostTheSame() {
        for (var i = 0; i < 12; i++) {
            add("Paged " + i);
        }
        var overview = answer("paged");
        assertThat(overview.groups()).singleElement().satisfies(group -> {
            assertThat(group.total()).isEqualTo(12);
            assertThat(group.found()).hasSize(Search.EACH);
            assertThat(group.more()).isTrue();
        });
        var first = page(null);
        var second = page(first.next());
        var third = page(second.next());
        assertThat(third.next()).isNull();
        var all = List.of(first, second, third).stream()
                .flatMap(page -> titles(page).stream())
                .collect(Collectors.toSet());
        assertThat(all).hasSize(12);
        assertThat(titles(page("made.up"))).hasSize(5);
        assertThat(statements()).isEqualTo(statementsOfOne());
    }

    private int statements() {
        return StatementCount.of(() -> answer("paged"));
    }

    private int statementsOfOne() {
        add("Single");
        return StatementCount.of(() -> answer("single"));
    }

    private SearchAnswer page(@org.jspecify.annotations.Nullable String after) {
        return TenantContext.in(
                new Scope.Tenant(tenant),
                STAFF,
                () -> search.page(new Question("paged", SearchPlace.WORKSPACE, "en"), "webhook", after, 5));
    }

    private void tamper(String sql) {
        inTenant(
                tenant,
                STAFF,
                () -> work.in(new Scope.Tenant(tenant), () -> jdbc.sql(sql).update()));
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient jdbc;

    private UUID add(String description) {
        return TenantContext.in(
                new Scope.Tenant(tenant),
                STAFF,
                () -> webhooks.create("https://hooks.example/", description, webhooks.events())
                        .webhook()
                        .id());
    }

    private SearchAnswer answer(String typed) {
        return TenantContext.in(
                new Scope.Tenant(tenant),
                STAFF,
                () -> search.overview(new Question(typed, SearchPlace.WORKSPACE, "en")));
    }

    private List<String> found(String typed) {
        return titles(answer(typed));
    }

    private static List<String> titles(SearchAnswer answer) {
        return answer.groups().stream()
                .flatMap(group -> group.found().stream())
                .map(found -> found.title().stream().map(Piece::text).collect(Collectors.joining()))
                .toList();
    }
}
