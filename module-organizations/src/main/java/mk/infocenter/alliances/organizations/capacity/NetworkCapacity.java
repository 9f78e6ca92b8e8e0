package mk.infocenter.alliances.organizations.capacity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The capacities of all organizations beside each other, for Info-center; it reads levels and none of their grounds. */
@Service
public class NetworkCapacity {

    private static final int AT_ONCE = 500;

    private final TenantRegistry tenants;
    private final OrganizationManagement organizations;
    private final AssessmentManagement assessments;

    NetworkCapacity(TenantRegistry tenants, OrganizationManagement organizations, AssessmentManagement assessments) {
        this.tenants = tenants;
        this.organizations = organizations;
        this.assessments = assessments;
    }

    /**
     * Which organizations are compared.
     *
     * @param municipalities codes, one of which they work in; empty for all
     * @param theme null for all
     * @param round number of the round, null for each one's last
     */
    public record Question(
            List<String> municipalities,
            @Nullable Theme theme,
            @Nullable Integer round) {}

    /**
     * One organization.
     *
     * @param newest the round that it is in or was in last, null where it had none
     * @param agreed the round whose levels count, null where none is agreed
     * @param before the agreed one before that, null where there is none
     */
    public record Line(
            TenantSummary tenant,
            @Nullable AssessmentOutline newest,
            @Nullable AssessmentOutline agreed,
            @Nullable AssessmentOutline before) {

        /** By how much the agreed level differs from the one before; null where one of both is not known. */
        public @Nullable Integer change(String capacity) {
            var now = level(agreed, capacity);
            var then = level(before, capacity);
            return now == null || then == null ? null : now - then;
        }

        private static @Nullable Integer level(@Nullable AssessmentOutline round, String capacity) {
            var level = round == null ? null : round.levels().byCapacity().get(capacity);
            return level == null ? null : level.agreed();
        }

        /** Whether a round goes on, so that none can begin. */
        public boolean running() {
            return newest != null && !newest.status().ended();
        }
    }

    /** All that the question asks for, in the order of their names; three statements for each 500 organizations. */
    @Transactional(readOnly = true)
    public List<Line> lines(Question question, String language) {
        var lines = new ArrayList<Line>();
        TenantSummary last = null;
        List<TenantSummary> page;
        do {
            page = tenants.page(language, last, question.municipalities(), AT_ONCE);
            lines.addAll(lines(ofTheme(page, question.theme()), question.round()));
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == AT_ONCE);
        return lines;
    }

    private List<TenantSummary> ofTheme(List<TenantSummary> page, @Nullable Theme theme) {
        if (theme == null) {
            return page;
        }
        var outlines = organizations.outlines(keys(page));
        return page.stream()
                .filter(tenant -> outlines.containsKey(tenant.key())
                        && outlines.get(tenant.key()).themes().contains(theme.name()))
                .toList();
    }

    private List<Line> lines(List<TenantSummary> page, @Nullable Integer round) {
        var rounds = assessments.lately(keys(page), round == null ? Integer.MAX_VALUE : round).stream()
                .collect(Collectors.groupingBy(AssessmentOutline::tenant));
        return page.stream().map(tenant -> line(tenant, rounds, round)).toList();
    }

    private static Line line(
            TenantSummary tenant, Map<String, List<AssessmentOutline>> rounds, @Nullable Integer round) {
        var own = rounds.getOrDefault(tenant.key(), List.of());
        var agreed = own.stream().filter(one -> one.status().agreed()).toList();
        var counts = !agreed.isEmpty() && (round == null || agreed.getFirst().number() == round);
        return new Line(
                tenant,
                own.isEmpty() ? null : own.getFirst(),
                counts ? agreed.getFirst() : null,
                counts && agreed.size() > 1 ? agreed.get(1) : null);
    }

    private static List<String> keys(Collection<TenantSummary> page) {
        return page.stream().map(TenantSummary::key).toList();
    }
}
