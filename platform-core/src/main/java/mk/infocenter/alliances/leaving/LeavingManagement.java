package mk.infocenter.alliances.leaving;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.archives.ArchiveStatus;
import mk.infocenter.alliances.archives.ArchiveSummary;
import mk.infocenter.alliances.archives.Verifiers.Statement;
import mk.infocenter.alliances.jobs.JobKind;
import mk.infocenter.alliances.jobs.JobManagement;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantManagement;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.tenancy.TransitionRefused.Why;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads an organization out of the network, in the scope of Info-center's own tenant. What is decided about the leaver's
 * own state is a record of the leaver's, written in its scope with the manager as actor.
 */
@Service
public class LeavingManagement {

    static final JobKind<Erase> KIND = new JobKind<>("erase-organization", Erase.class);

    private static final Set<LeavingStatus> ENDED = EnumSet.of(LeavingStatus.CLOSED, LeavingStatus.CANCELLED);

    private final Leavings leavings;
    private final TenantManagement tenants;
    private final ReceiptWriter receipts;
    private final JobManagement jobs;
    private final ScopedWork work;
    private final Clock clock;

    LeavingManagement(
            Leavings leavings,
            TenantManagement tenants,
            ReceiptWriter receipts,
            JobManagement jobs,
            ScopedWork work,
            Clock clock) {
        this.leavings = leavings;
        this.tenants = tenants;
        this.receipts = receipts;
        this.jobs = jobs;
        this.work = work;
        this.clock = clock;
    }

    record Erase(UUID leaving) {}

    /** The suspended organization begins to leave; its archive is made next. */
    @UseCase("begin-leaving")
    @Transactional
    public void begin(String leaver, Reason reason) {
        if (open(leaver).isPresent()) {
            throw new TransitionRefused(Why.STATE, leaver + " is leaving already");
        }
        var leaving = leavings.saveAndFlush(new Leaving(leaver, reason, clock.instant()));
        inLeaver(leaver, () -> tenants.export(reason));
        TenantContext.announce(leaving.moved(LeavingStatus.EXPORTING));
    }

    /** Makes another archive, where the first was lost, ran out or is not the one to be verified. */
    @UseCase("export-again")
    @Transactional
    public void exportAgain(String leaver) {
        var leaving = required(leaver);
        leaving.exportAgain();
        TenantContext.announce(leaving.moved(LeavingStatus.EXPORTING));
    }

    /** Notes how far the archive is, as the organization's own records say. */
    @UseCase("note-archive")
    @Transactional
    void note(String leaver, ArchiveSummary archive) {
        open(leaver).ifPresent(leaving -> {
            var manifest = archive.manifest();
            if (leaving.status() == LeavingStatus.EXPORTING
                    && archive.status() == ArchiveStatus.READY
                    && manifest != null) {
                leaving.noteExport(archive.id(), manifest);
            }
            if (leaving.isOf(archive.id()) && archive.taken()) {
                leaving.noteHandOver(clock.instant());
            }
        });
    }

    /** Records that a deployment whose word is taken has read this archive, and no other one, without a difference. */
    @UseCase("verify-leaving")
    @Transactional
    public void verify(String leaver, Statement statement) {
        required(leaver).verify(statement, clock.instant());
    }

    /** One manager confirms, then another; with the second the rows are erased. */
    @UseCase("confirm-leaving")
    @Transactional
    public void confirm(String leaver) {
        var leaving = required(leaver);
        leaving.confirm(clock.instant());
        if (leaving.status() == LeavingStatus.CLOSING) {
            jobs.start(KIND, new Erase(leaving.getId()));
        }
    }

    /** The organization stays; it is suspended as before. */
    @UseCase("cancel-leaving")
    @Transactional
    public void cancel(String leaver, Reason reason) {
        // One that arrived by an archive is still in the state in which it left, without a case here.
        open(leaver).ifPresent(Leaving::cancel);
        // The row is locked before the other transaction begins, so that nothing is erased meanwhile.
        leavings.flush();
        inLeaver(leaver, () -> tenants.keep(reason));
    }

    /** The rows are erased; the receipt says so and the case ends. */
    @UseCase("close-leaving")
    @Transactional
    void close(UUID id) {
        var leaving = leaving(id);
        if (leaving.status() != LeavingStatus.CLOSED) {
            leaving.close();
            receipts.write(leaving.summary());
            TenantContext.announce(leaving.moved(LeavingStatus.CLOSED));
            TenantContext.announce(
                    new OrganizationLeft(TenantContext.requiredTenant(), TenantContext.actor(), leaving.leaver()));
        }
    }

    /** The last case of the organization; empty where it never began to leave. */
    @Transactional(readOnly = true)
    public Optional<LeavingSummary> last(String leaver) {
        return leavings.findFirstByLeaverOrderByIdDesc(leaver).map(Leaving::summary);
    }

    @Transactional(readOnly = true)
    public LeavingSummary find(UUID id) {
        return leaving(id).summary();
    }

    private Optional<Leaving> open(String leaver) {
        return leavings.findByLeaverAndStatusNotIn(leaver, ENDED);
    }

    private Leaving required(String leaver) {
        return open(leaver).orElseThrow(() -> new TransitionRefused(Why.STATE, leaver + " is not leaving"));
    }

    private Leaving leaving(UUID id) {
        return leavings.findById(id).orElseThrow(() -> new NotFound("leaving " + id));
    }

    private void inLeaver(String leaver, Runnable decision) {
        work.in(new Scope.Tenant(leaver), () -> {
            decision.run();
            return leaver;
        });
    }
}
