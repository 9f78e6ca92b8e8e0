package mk.infocenter.alliances.search;

import java.time.Duration;
import java.util.UUID;
import mk.infocenter.alliances.jobs.SystemJob;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Enters all records again, day by day and at the first start: of kinds that are new, of words that read otherwise since an
 * upgrade, and of rows that were restored past the platform. That entries differed is said in the log.
 */
@Component
class SearchUpkeep {

    private static final Logger log = LoggerFactory.getLogger(SearchUpkeep.class);
    private static final int BATCH = 500;

    private final SearchIndex index;
    private final Searchables searchables;
    private final TenantRegistry tenants;
    private final ScopedWork work;

    SearchUpkeep(SearchIndex index, Searchables searchables, TenantRegistry tenants, ScopedWork work) {
        this.index = index;
        this.searchables = searchables;
        this.tenants = tenants;
        this.work = work;
    }

    /** How many entries were not as the rows say, and how many had no row at all. */
    record Difference(int entered, int forgotten) {

        boolean none() {
            return entered == 0 && forgotten == 0;
        }
    }

    @Bean
    SystemJob searchRebuild() {
        return new SystemJob(
                "search-rebuild", Duration.ofDays(1), () -> tenants.keys().forEach(this::rebuild));
    }

    /** Each batch is a transaction of its own, so that nobody waits for it. */
    Difference rebuild(String tenant) {
        var scope = new Scope.Tenant(tenant);
        var entered = 0;
        var forgotten = work.in(scope, index::forgetOtherKinds);
        for (var searchable : searchables.all()) {
            forgotten += work.in(scope, () -> index.forgetGone(searchable));
            var after = new UUID(0, 0);
            while (after != null) {
                var from = after;
                var batch = work.in(scope, () -> index.rebuild(searchable, from, BATCH));
                entered += batch.differed();
                after = batch.next();
            }
        }
        var difference = new Difference(entered, forgotten);
        if (!difference.none()) {
            log.info("Search of {}: {} records entered, {} forgotten", tenant, entered, forgotten);
        }
        return difference;
    }
}
