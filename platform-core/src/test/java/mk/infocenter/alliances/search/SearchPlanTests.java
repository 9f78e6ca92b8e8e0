package mk.infocenter.alliances.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.database.TestDatabase;
import mk.infocenter.alliances.search.Search.Question;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Row-level security keeps most operators from an index; these must not be among them. */
@PlatformTest
class SearchPlanTests {

    @Autowired
    Search search;

    @Autowired
    JdbcClient database;

    @Autowired
    ScopedWork work;

    @Autowired
    TenantFixtures fixtures;

    @Test
    void tenThousandRecordsAreSearchedByTheIndex() throws Exception {
        var tenant = fixtures.tenant();
        work.in(new Scope.Tenant(tenant), () -> fill(tenant));
        try (var owner = TestDatabase.connect(DatabaseRole.OWNER);
                var statement = owner.createStatement()) {
            statement.execute("analyze search_entry, search_word");
        }
        assertThat(plan(new Scope.Tenant(tenant)))
                .contains("search_word_pkey", "word >= ", "word < ")
                .doesNotContain("Seq Scan on search_word");
        assertThat(plan(new Scope.Network()))
                .contains("Index Cond: ((word >= ")
                .doesNotContain("Seq Scan on search_word");
        assertThat(plan(new Scope.Public(null)))
                .contains("Index Cond: ((word >= ")
                .doesNotContain("Seq Scan on search_word");
        var before = Instant.now();
        var answer = TenantContext.in(
                new Scope.Tenant(tenant),
                new Actor(null, Role.STAFF),
                () -> search.overview(new Question("record number77", SearchPlace.WORKSPACE, "en")));
        assertThat(answer.total()).isEqualTo(111);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
        // Nothing of it may stay, because other tests count rows of tables.
        work.in(
                new Scope.Tenant(tenant),
                () -> database.sql("delete from search_entry").update());
    }

    private int fill(String tenant) {
        database.sql("""
                        insert into search_entry
                        select :tenant, 'webhook', gen_random_uuid(), jsonb_build_object('en', 'Record number' || i), '{}',
                               true, true
                        from generate_series(1, 10000) i
                        """).param("tenant", tenant).update();
        return database.sql("""
                        insert into search_word
                        select e.tenant_id, w, e.kind, e.record, 4, true, true
                        from search_entry e, regexp_split_to_table(lower(e.title ->> 'en'), ' ') w
                        """).update();
    }

    private String plan(Scope scope) {
        return String.join(
                "\n",
                work.in(
                        scope,
                        () -> database.sql("explain " + Search.FOUND)
                                .param("terms", new String[] {"number77"})
                                .param("upto", new String[] {"number78"})
                                .param("kinds", List.of("webhook").toArray(String[]::new))
                                .param("many", 1)
                                .query(String.class)
                                .list()));
    }
}
