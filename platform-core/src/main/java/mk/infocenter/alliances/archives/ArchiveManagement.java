package mk.infocenter.alliances.archives;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.identity.events.DataExported;
import mk.infocenter.alliances.jobs.JobKind;
import mk.infocenter.alliances.jobs.JobManagement;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.tenancy.TransitionRefused.Why;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The archives of the organization in scope: its administrators and Info-center's managers ask for them. */
@Service
public class ArchiveManagement {

    static final JobKind<Request> KIND = new JobKind<>("make-archive", Request.class);

    private final Archives archives;
    private final ArchiveStore store;
    private final JobManagement jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArchiveManagement(
            Archives archives, ArchiveStore store, JobManagement jobs, ApplicationEventPublisher events, Clock clock) {
        this.archives = archives;
        this.store = store;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    record Request(UUID archive) {}

    /** Begins a new archive in the background; an earlier one is removed, so that there is one file to look after. */
    @UseCase("request-archive")
    @Transactional
    public UUID request() {
        archives.findByStatusNot(ArchiveStatus.REMOVED).forEach(this::remove);
        var archive = archives.saveAndFlush(new Archive(clock.instant()));
        store.keep(archive.getId(), ArchiveKey.fresh());
        archive.madeBy(jobs.start(KIND, new Request(archive.getId())));
        return archive.getId();
    }

    @UseCase("finish-archive")
    @Transactional
    void finish(UUID id, ArchiveWriter.Written written, long bytes) {
        archive(id).finish(written.manifest(), written.rows(), bytes);
    }

    @UseCase("remove-archive")
    @Transactional
    public void remove(UUID id) {
        remove(archive(id));
    }

    /** Removes those whose time has come. */
    @UseCase("expire-archives")
    @Transactional
    int expire() {
        var old = archives.findByStatusNotAndExpiresBefore(ArchiveStatus.REMOVED, clock.instant());
        old.forEach(this::remove);
        return old.size();
    }

    /** The archive that is made or can be had; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<ArchiveSummary> current() {
        return archives.findFirstByStatusNotOrderByIdDesc(ArchiveStatus.REMOVED)
                .map(archive -> archive.summary(clock.instant()));
    }

    @Transactional(readOnly = true)
    public ArchiveSummary find(UUID id) {
        return archive(id).summary(clock.instant());
    }

    /** Notes that the archive is handed out to the side of whoever asks, which happens once; {@link #read} follows. */
    @UseCase("hand-out-archive")
    @Transactional
    public ArchiveSummary handOut(UUID id) {
        var archive = archive(id);
        archive.handOut(clock.instant());
        events.publishEvent(new DataExported(TenantContext.requiredTenant(), TenantContext.actor(), "archive"));
        return archive.summary(clock.instant());
    }

    /** Writes the archive to the target, outside any transaction. */
    public void read(UUID id, OutputStream target) throws IOException {
        store.read(id, target);
    }

    /**
     * The key of the archive, for the organization alone: what its people told it in confidence does not become readable
     * to Info-center because the organization leaves.
     */
    @Transactional(readOnly = true)
    public String key(UUID id) {
        if (TenantContext.actor().role() != Role.ADMINISTRATOR) {
            throw new TransitionRefused(Why.ROLE, "The key of an archive is its organization's");
        }
        return store.key(archive(id).getId())
                .map(ArchiveKey::written)
                .orElseThrow(() -> new NotFound("key of archive " + id));
    }

    private void remove(Archive archive) {
        archive.remove();
        store.remove(archive.getId());
    }

    private Archive archive(UUID id) {
        return archives.findById(id).orElseThrow(() -> new NotFound("archive " + id));
    }
}
