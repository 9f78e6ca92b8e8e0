package mk.infocenter.alliances.organizations.authorities;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mk.infocenter.alliances.organizations.CalendarEntry;
import mk.infocenter.alliances.organizations.CalendarSource;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The days of commitments that are not settled: those of the own organization, and of all others what they published. */
@Component
class CommitmentCalendar implements CalendarSource {

    private final Commitments commitments;
    private final ScopedWork work;

    CommitmentCalendar(Commitments commitments, ScopedWork work) {
        this.commitments = commitments;
        this.work = work;
    }

    @Override
    public List<CalendarEntry> between(LocalDate from, LocalDate to, int most) {
        var scope = TenantContext.scope().orElseThrow();
        var own = scope instanceof Scope.Tenant ? due(scope, from, to, most) : List.<CommitmentOutline>of();
        var published = due(new Scope.Public(null), from, to, most).stream()
                .filter(commitment -> !commitment.tenant().equals(scope.tenant()));
        return Stream.concat(
                        own.stream().map(commitment -> entry(commitment, "/" + commitment.tenant())),
                        published.map(commitment -> entry(commitment, "/o/" + commitment.tenant())))
                .toList();
    }

    private List<CommitmentOutline> due(Scope scope, LocalDate from, LocalDate to, int most) {
        return work.in(scope, () -> commitments.due(CommitmentStatus.OPEN, from, to, Limit.of(most)));
    }

    private static CalendarEntry entry(CommitmentOutline commitment, String root) {
        return new CalendarEntry(
                CommitmentManagement.KIND,
                commitment.id(),
                commitment.tenant(),
                commitment.due(),
                commitment.promise(),
                root + "/commitments/" + commitment.id());
    }
}
